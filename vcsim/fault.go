package main

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

const faultExample = "for example PowerOnVM_Task=InvalidPowerState,skip=1,max=2"

// faultFlag is one -fault flag: OPERATION[@OBJECT]=FAULT[,skip=N][,max=N][,delay=TIME][,message=TEXT][,FIELD=VALUE...].
type faultFlag struct {
	operation string
	object    string // name of the managed object, "*" for any
	detail    types.BaseMethodFault
	hasFields bool // some of the detail's fields were given
	skip      int
	max       int // 0: without end
	delay     time.Duration
	message   string

	mu   sync.Mutex
	seen int
}

func parseFault(text string) (*faultFlag, error) {
	target, effect, ok := strings.Cut(text, "=")
	if !ok {
		return nil, fmt.Errorf("want OPERATION=FAULT, %s", faultExample)
	}
	operation, object, named := strings.Cut(target, "@")
	if !named {
		object = "*"
	}
	if operation != "*" {
		if err := checkOperation(operation); err != nil {
			return nil, err
		}
	}
	words := strings.Split(effect, ",")
	detail, err := newFault(words[0])
	if err != nil {
		return nil, err
	}
	f := &faultFlag{operation: operation, object: object, detail: detail}
	for _, word := range words[1:] {
		key, value, ok := strings.Cut(word, "=")
		if !ok {
			return nil, fmt.Errorf("%q: want NAME=VALUE, %s", word, faultExample)
		}
		if err := f.set(key, value); err != nil {
			return nil, fmt.Errorf("%q: %w", word, err)
		}
	}
	return f, nil
}

func (f *faultFlag) set(key, value string) (err error) {
	switch key {
	case "skip":
		f.skip, err = parseCount(value, 0)
	case "max":
		f.max, err = parseCount(value, 1)
	case "delay":
		f.delay, err = parseDuration(value)
	case "message":
		f.message = value
	default:
		f.hasFields = true
		err = setField(reflect.ValueOf(f.detail).Elem(), key, value)
	}
	return err
}

// filledBySimulator are the faults that the simulator fills in with the object or operation of the call.
var filledBySimulator = map[reflect.Type]simulator.FaultType{
	reflect.TypeFor[*types.NotAuthenticated]():      simulator.FaultTypeNotAuthenticated,
	reflect.TypeFor[*types.NoPermission]():          simulator.FaultTypeNoPermission,
	reflect.TypeFor[*types.MethodNotFound]():        simulator.FaultTypeMethodNotFound,
	reflect.TypeFor[*types.ManagedObjectNotFound](): simulator.FaultTypeManagedObjectNotFound,
}

// rule is the flag in the simulator's terms.
func (f *faultFlag) rule() *simulator.FaultInjectionRule {
	rule := &simulator.FaultInjectionRule{
		MethodName:  f.operation,
		ObjectType:  "*",
		ObjectName:  f.object,
		Probability: 1,
		FaultType:   simulator.FaultTypeCustom,
		Fault:       f.detail,
		Message:     f.message,
		Delay:       int(f.delay.Milliseconds()),
		Enabled:     true,
		// The simulator's own SkipCount and MaxCount are counted without a lock, so that calls that come at the same time
		// could see a fault too many. This filter is asked last, once for each call that fits the rule, so it counts.
		ExclusionPropertyFilter: func(mo.Reference) bool { return !f.due() },
	}
	if known, ok := filledBySimulator[reflect.TypeOf(f.detail)]; ok && !f.hasFields {
		rule.FaultType = known
	}
	return rule
}

// due tells for each call in turn whether it gets the fault.
func (f *faultFlag) due() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.seen++
	return f.seen > f.skip && (f.max == 0 || f.seen <= f.skip+f.max)
}

var typeOf = types.TypeFunc()

// checkOperation refuses a name that is no operation of the API: a fault or delay for it would just never come.
func checkOperation(name string) error {
	if isOperation(name) {
		return nil
	}
	for _, near := range []string{name + "_Task", strings.TrimSuffix(name, "_Task"), firstUpper(name), firstUpper(name) + "_Task"} {
		if isOperation(near) {
			return fmt.Errorf("the API has no operation %q; did you mean %q?", name, near)
		}
	}
	return fmt.Errorf("the API has no operation %q; take a name as on the wire, for example PowerOnVM_Task", name)
}

// isOperation knows operations by their argument types, which name the object that they are called on.
func isOperation(name string) bool {
	t, ok := typeOf(name)
	if !ok || t.Kind() != reflect.Struct || strings.HasSuffix(name, "RequestType") {
		return false
	}
	this, ok := t.FieldByName("This")
	return ok && this.Type == reflect.TypeFor[types.ManagedObjectReference]()
}

func firstUpper(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

func newFault(name string) (types.BaseMethodFault, error) {
	if t, ok := typeOf(name); ok && t.Kind() == reflect.Struct && !isDetailElement(name) {
		if f, ok := reflect.New(t).Interface().(types.BaseMethodFault); ok {
			return f, nil
		}
	}
	return nil, fmt.Errorf("the API has no fault %q; take a name as in the API's reference, for example NotAuthenticated or InvalidPowerState", name)
}

// isDetailElement knows names such as NotFoundFault: the element that holds a fault, which is not a fault's type.
func isDetailElement(name string) bool {
	base, suffixed := strings.CutSuffix(name, "Fault")
	_, exists := typeOf(base)
	return suffixed && exists
}

// setField sets the field that is called name on the wire, in the fault itself or in a type that it extends.
func setField(v reflect.Value, name, text string) error {
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if field.Anonymous {
			if setField(v.Field(i), name, text) == nil {
				return nil
			}
			continue
		}
		if tag, _, _ := strings.Cut(field.Tag.Get("xml"), ","); tag == name {
			return setText(v.Field(i), text)
		}
	}
	return fmt.Errorf("neither skip, max, delay nor message, nor a field of %s", v.Type().Name())
}

func setText(v reflect.Value, text string) error {
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		return setText(v.Elem(), text)
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(text)
	case reflect.Int16, reflect.Int32, reflect.Int64:
		n, err := strconv.ParseInt(text, 10, v.Type().Bits())
		if err != nil {
			return fmt.Errorf("want a whole number of %d bits", v.Type().Bits())
		}
		v.SetInt(n)
	case reflect.Bool:
		b, err := strconv.ParseBool(text)
		if err != nil {
			return fmt.Errorf("want true or false")
		}
		v.SetBool(b)
	default:
		return fmt.Errorf("only texts, whole numbers and true or false can be given")
	}
	return nil
}
