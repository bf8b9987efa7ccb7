package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/fault"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/session"
	"github.com/vmware/govmomi/task"
	"github.com/vmware/govmomi/view"
	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/soap"
	"github.com/vmware/govmomi/vim25/types"
)

// The tests run the program as users do: as a process with flags. The test's own binary is that program when this
// variable is set.
const asProgram = "VCSIM_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// program is a running vcsim.
type program struct {
	t      *testing.T
	cmd    *exec.Cmd
	url    *url.URL // without a user
	stdin  io.WriteCloser
	stderr *bytes.Buffer // to be read after the end
	tmp    string
	ended  chan error
}

func start(t *testing.T, args ...string) *program {
	t.Helper()
	args = append([]string{"-exit-on-stdin-close"}, args...) // so that nothing stays behind a test that is killed
	p := &program{t: t, cmd: exec.Command(os.Args[0], args...), stderr: new(bytes.Buffer), tmp: t.TempDir(), ended: make(chan error, 1)}
	p.cmd.Env = append(os.Environ(), asProgram+"=1", "TMPDIR="+p.tmp)
	p.cmd.Stderr = p.stderr
	var err error
	if p.stdin, err = p.cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	stdout, err := p.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewReader(stdout)
	line, err := lines.ReadString('\n')
	if err != nil {
		_ = p.cmd.Wait()
		t.Fatalf("no READY line: %v; stderr: %s", err, p.stderr)
	}
	go func() {
		rest, _ := io.ReadAll(lines)
		err := p.cmd.Wait()
		if len(rest) > 0 {
			err = errors.Join(err, fmt.Errorf("more than one line on stdout: %q", rest))
		}
		p.ended <- err
	}()
	t.Cleanup(p.stop)
	address, ok := strings.CutPrefix(strings.TrimSpace(line), "READY ")
	if !ok {
		t.Fatalf("first line is %q", line)
	}
	if p.url, err = url.Parse(address); err != nil {
		t.Fatal(err)
	}
	return p
}

// stop ends the program if it still runs, and expects exit code 0 and no files left behind.
func (p *program) stop() {
	if p.ended == nil {
		return
	}
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	p.awaitEnd()
}

func (p *program) awaitEnd() {
	p.t.Helper()
	select {
	case err := <-p.ended:
		if err != nil {
			p.t.Errorf("ended with %v; stderr: %s", err, p.stderr)
		}
	case <-time.After(10 * time.Second):
		_ = p.cmd.Process.Kill()
		p.t.Errorf("did not end within 10 s")
	}
	p.ended = nil
	if left, _ := os.ReadDir(p.tmp); len(left) > 0 {
		p.t.Errorf("left behind: %v", left)
	}
}

// login gives a client that accepts any certificate; the tests of certificates make their own.
func (p *program) login(user, password string) (*govmomi.Client, error) {
	u := *p.url
	u.User = url.UserPassword(user, password)
	return govmomi.NewClient(context.Background(), &u, true)
}

func (p *program) client() *govmomi.Client {
	p.t.Helper()
	c, err := p.login("user", "pass")
	if err != nil {
		p.t.Fatal(err)
	}
	return c
}

func count(t *testing.T, c *govmomi.Client, kind string) int {
	t.Helper()
	return len(find(t, c, kind))
}

func find(t *testing.T, c *govmomi.Client, kind string) []types.ManagedObjectReference {
	t.Helper()
	v, err := view.NewManager(c.Client).CreateContainerView(context.Background(), c.ServiceContent.RootFolder, []string{kind}, true)
	if err != nil {
		t.Fatal(err)
	}
	refs, err := v.Find(context.Background(), []string{kind}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return refs
}

func machines(t *testing.T, c *govmomi.Client) map[string]mo.VirtualMachine {
	t.Helper()
	var vms []mo.VirtualMachine
	if err := c.Retrieve(context.Background(), find(t, c, "VirtualMachine"), nil, &vms); err != nil {
		t.Fatal(err)
	}
	byName := map[string]mo.VirtualMachine{}
	for _, vm := range vms {
		byName[vm.Name] = vm
	}
	return byName
}

func currentTime(c *govmomi.Client) error {
	_, err := methods.GetCurrentTime(context.Background(), c)
	return err
}

// outcomes calls CurrentTime n times, and gives "ok" or the fault's type for each.
func outcomes(c *govmomi.Client, n int) string {
	var words []string
	for range n {
		words = append(words, outcome(currentTime(c)))
	}
	return strings.Join(words, " ")
}

func outcome(err error) string {
	if err == nil {
		return "ok"
	}
	if soap.IsSoapFault(err) {
		return strings.TrimPrefix(fmt.Sprintf("%T", soap.ToSoapFault(err).VimFault()), "types.")
	}
	return err.Error()
}

func TestInventory(t *testing.T) {
	for name, test := range map[string]struct {
		args []string
		want map[string]int
	}{
		"by default": {nil,
			map[string]int{"VirtualMachine": 4, "HostSystem": 4, "ClusterComputeResource": 1, "Datacenter": 1, "Datastore": 1}},
		"50 machines": {[]string{"-vms", "50"},
			map[string]int{"VirtualMachine": 50, "HostSystem": 4}},
		"none": {[]string{"-vms", "0", "-hosts", "2", "-clusters", "0"},
			map[string]int{"VirtualMachine": 0, "HostSystem": 2, "ClusterComputeResource": 0}},
		"any number on one cluster": {[]string{"-vms", "7", "-hosts", "0", "-cluster-hosts", "2", "-datastores", "2"},
			map[string]int{"VirtualMachine": 7, "HostSystem": 2, "Datastore": 2}},
		"datacenters": {[]string{"-vms", "12", "-datacenters", "2", "-folders", "1", "-hosts", "2"},
			map[string]int{"VirtualMachine": 12, "HostSystem": 10, "Datacenter": 2, "ClusterComputeResource": 2}},
		"pools, vApps and what else there is several of": {
			[]string{"-vms", "8", "-pools", "2", "-vapps", "1", "-datastore-clusters", "1", "-portgroups", "2"},
			map[string]int{"VirtualMachine": 8, "ResourcePool": 5 /* a vApp is one too */, "VirtualApp": 1, "StoragePod": 1,
				"DistributedVirtualPortgroup": 3}},
		"ESXi": {[]string{"-esx", "-vms", "3"},
			map[string]int{"VirtualMachine": 3, "HostSystem": 1, "Datacenter": 1}},
	} {
		t.Run(name, func(t *testing.T) {
			c := start(t, test.args...).client()
			for kind, want := range test.want {
				if got := count(t, c, kind); got != want {
					t.Errorf("%d %s, want %d", got, kind, want)
				}
			}
		})
	}
}

// Only the first machine of each place is the simulator's own work; the others must look the same.
func TestMachinesAreAlike(t *testing.T) {
	vms := machines(t, start(t, "-vms", "6").client())
	for _, place := range []string{"DC0_H0", "DC0_C0_RP0"} {
		first := vms[place+"_VM0"]
		for i := range 3 {
			name := fmt.Sprintf("%s_VM%d", place, i)
			vm, ok := vms[name]
			if !ok {
				t.Fatalf("no %s among %d machines", name, len(vms))
			}
			if vm.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOn || vm.Summary.Runtime.PowerState != vm.Runtime.PowerState {
				t.Errorf("%s is %s", name, vm.Runtime.PowerState)
			}
			if *vm.Parent != *first.Parent || *vm.ResourcePool != *first.ResourcePool || vm.Runtime.Host == nil {
				t.Errorf("%s lies in %v, %v, on %v", name, vm.Parent, vm.ResourcePool, vm.Runtime.Host)
			}
			if got, want := kinds(vm), kinds(first); got != want {
				t.Errorf("%s has %s, want %s", name, got, want)
			}
			if got, want := vm.Config.Files.VmPathName, fmt.Sprintf("[LocalDS_0] %s/%[1]s.vmx", name); got != want {
				t.Errorf("%s has the file %s", name, got)
			}
			if i > 0 && (vm.Config.Uuid == first.Config.Uuid || mac(vm) == mac(first) || diskFile(vm) == diskFile(first)) {
				t.Errorf("%s shares its identity with %s: %s, %s, %s", name, first.Name, vm.Config.Uuid, mac(vm), diskFile(vm))
			}
		}
	}
}

func kinds(vm mo.VirtualMachine) string {
	var words []string
	for _, device := range vm.Config.Hardware.Device {
		d := device.GetVirtualDevice()
		words = append(words, fmt.Sprintf("%T(%d on %d)", device, d.Key, d.ControllerKey))
	}
	return fmt.Sprint(vm.Config.Hardware.NumCPU, vm.Config.Hardware.MemoryMB, vm.Config.GuestId, len(vm.Network), words)
}

func mac(vm mo.VirtualMachine) string {
	cards := object.VirtualDeviceList(vm.Config.Hardware.Device).SelectByType((*types.VirtualEthernetCard)(nil))
	return cards[0].(types.BaseVirtualEthernetCard).GetVirtualEthernetCard().MacAddress
}

func diskFile(vm mo.VirtualMachine) string {
	disks := object.VirtualDeviceList(vm.Config.Hardware.Device).SelectByType((*types.VirtualDisk)(nil))
	return disks[0].GetVirtualDevice().Backing.(*types.VirtualDiskFlatVer2BackingInfo).FileName
}

func TestPoweredOff(t *testing.T) {
	for name, vm := range machines(t, start(t, "-powered-on=false", "-vms", "4").client()) {
		if vm.Runtime.PowerState != types.VirtualMachinePowerStatePoweredOff {
			t.Errorf("%s is %s", name, vm.Runtime.PowerState)
		}
	}
}

func TestAbout(t *testing.T) {
	if about := start(t, "-api-version", "8.0.3.0").client().ServiceContent.About; about.ApiType != "VirtualCenter" || about.ApiVersion != "8.0.3.0" {
		t.Errorf("got %s %s", about.ApiType, about.ApiVersion)
	}
	if about := start(t, "-esx").client().ServiceContent.About; about.ApiType != "HostAgent" || about.ApiVersion != "6.5" {
		t.Errorf("got %s %s", about.ApiType, about.ApiVersion)
	}
}

func TestCertificateIsTrusted(t *testing.T) {
	file := filepath.Join(t.TempDir(), "vcsim.pem")
	p := start(t, "-cert-file", file)
	pem, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(pem) {
		t.Fatalf("no certificate in %q", pem)
	}
	for _, host := range []string{"127.0.0.1", "localhost"} {
		address := fmt.Sprintf("https://%s:%s/about", host, p.url.Port())
		trusting := http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}}}
		if response, err := trusting.Get(address); err != nil {
			t.Errorf("%s: %v", address, err)
		} else {
			_ = response.Body.Close()
		}
		var unknown x509.UnknownAuthorityError
		if _, err := new(http.Client).Get(address); !errors.As(err, &unknown) {
			t.Errorf("%s without the certificate: %v", address, err)
		}
	}
}

func TestPlainHTTP(t *testing.T) {
	p := start(t, "-tls=false")
	if p.url.Scheme != "http" {
		t.Errorf("address is %s", p.url)
	}
	p.client()
}

func TestLogin(t *testing.T) {
	p := start(t, "-user", "root", "-password", "se cret")
	if _, err := p.login("root", "se cret"); err != nil {
		t.Error(err)
	}
	for _, wrong := range [][2]string{{"root", "secret"}, {"user", "pass"}, {"root", ""}, {"", "se cret"}} {
		if _, err := p.login(wrong[0], wrong[1]); !fault.Is(err, new(types.InvalidLogin)) {
			t.Errorf("%q: %v", wrong, err)
		}
	}
}

func TestSessionTimeout(t *testing.T) {
	for _, server := range []string{"-esx=false", "-esx=true"} {
		t.Run(server, func(t *testing.T) {
			t.Parallel() // it only waits
			c := start(t, "-session-timeout", "1s", server).client()
			for range 8 { // 3.2 s in all, but never idle for long
				time.Sleep(400 * time.Millisecond)
				if err := currentTime(c); err != nil {
					t.Fatalf("a session in use has ended: %v", err)
				}
			}
			time.Sleep(2100 * time.Millisecond)
			if got := outcomes(c, 1); got != "NotAuthenticated" {
				t.Errorf("after twice the time-out: %s", got)
			}
			if err := c.SessionManager.Login(context.Background(), url.UserPassword("user", "pass")); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestTerminateSession(t *testing.T) {
	p := start(t)
	c, other := p.client(), p.client()
	s, err := session.NewManager(c.Client).UserSession(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if err := other.SessionManager.TerminateSession(context.Background(), []string{s.Key}); err != nil {
		t.Fatal(err)
	}
	if got := outcomes(c, 1); got != "NotAuthenticated" {
		t.Error(got)
	}
}

func TestFaultsComeAsOftenAsAsked(t *testing.T) {
	for flags, want := range map[string]string{
		"CurrentTime=NotAuthenticated":                                        "NotAuthenticated NotAuthenticated NotAuthenticated NotAuthenticated NotAuthenticated NotAuthenticated",
		"CurrentTime=NoPermission,skip=1,max=2":                               "ok NoPermission NoPermission ok ok ok",
		"CurrentTime=NotFound,skip=4":                                         "ok ok ok ok NotFound NotFound",
		"PowerOnVM_Task=NotFound":                                             "ok ok ok ok ok ok",
		"*=SystemError,skip=3,max=1":                                          "ok SystemError ok ok ok ok", // after RetrieveServiceContent and Login
		"CurrentTime=NotFound,max=1 CurrentTime=TaskInProgress,skip=1,max=2":  "NotFound ok TaskInProgress TaskInProgress ok ok",
		"CurrentTime=NotFound,skip=1,max=1 CurrentTime=TaskInProgress,max=10": "TaskInProgress NotFound TaskInProgress TaskInProgress TaskInProgress TaskInProgress",
	} {
		var args []string
		for _, f := range strings.Fields(flags) {
			args = append(args, "-fault", f)
		}
		if got := outcomes(start(t, args...).client(), 6); got != want {
			t.Errorf("%s:\n got %s\nwant %s", flags, got, want)
		}
	}
}

func TestFaultsComeAsOftenAsAskedToManyAtOnce(t *testing.T) {
	c := start(t, "-fault", "CurrentTime=NoPermission,skip=100,max=37").client()
	var faults, ok int
	var mu sync.Mutex
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 50 {
				err := currentTime(c)
				mu.Lock()
				if err == nil {
					ok++
				} else if fault.Is(err, new(types.NoPermission)) {
					faults++
				}
				mu.Unlock()
			}
		})
	}
	group.Wait()
	if faults != 37 || ok != 400-37 {
		t.Errorf("%d faults and %d answers", faults, ok)
	}
}

func TestFaultHasMessageFieldsAndDelay(t *testing.T) {
	c := start(t, "-fault",
		"PowerOnVM_Task@DC0_H0_VM1=InvalidPowerState,message=Not now,delay=300ms,existingState=poweredOn,requestedState=suspended").client()
	for name, vm := range machines(t, c) {
		began := time.Now()
		_, err := methods.PowerOnVM_Task(context.Background(), c, &types.PowerOnVM_Task{This: vm.Self})
		if name != "DC0_H0_VM1" {
			if err != nil {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if took := time.Since(began); took < 300*time.Millisecond {
			t.Errorf("came after %s", took)
		}
		if !soap.IsSoapFault(err) {
			t.Fatalf("%s: %v", name, err)
		}
		want := types.InvalidPowerState{ExistingState: "poweredOn", RequestedState: "suspended"}
		if f := soap.ToSoapFault(err); f.String != "Not now" || !reflect.DeepEqual(f.VimFault(), want) {
			t.Errorf("%q, %+v", f.String, f.VimFault())
		}
	}
}

func TestFaultOnLogin(t *testing.T) {
	p := start(t, "-fault", "Login=InvalidLogin,max=1")
	if _, err := p.login("user", "pass"); !fault.Is(err, new(types.InvalidLogin)) {
		t.Error(err)
	}
	p.client()
}

func TestNotAuthenticatedNamesTheObject(t *testing.T) {
	c := start(t, "-fault", "CurrentTime=NotAuthenticated").client()
	f, ok := soap.ToSoapFault(currentTime(c)).VimFault().(types.NotAuthenticated)
	if !ok || f.Object == nil || *f.Object != vim25.ServiceInstance {
		t.Errorf("%+v", f)
	}
}

func TestDelays(t *testing.T) {
	c := start(t, "-delay", "CurrentTime=300ms", "-delay", "20ms").client()
	began := time.Now()
	if err := currentTime(c); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(began); took < 320*time.Millisecond {
		t.Errorf("CurrentTime took %s", took)
	}
	began = time.Now()
	find(t, c, "VirtualMachine") // three calls, made slower by 20 ms each
	if took := time.Since(began); took < 40*time.Millisecond || took > 300*time.Millisecond {
		t.Errorf("other calls took %s", took)
	}
}

func TestTaskDelay(t *testing.T) {
	ctx := context.Background()
	c := start(t, "-task-delay", "500ms").client()
	vm := object.NewVirtualMachine(c.Client, find(t, c, "VirtualMachine")[0])
	began := time.Now()
	off, err := vm.PowerOff(ctx)
	if err != nil {
		t.Fatal(err)
	}
	state, err := vm.PowerState(ctx)
	if err != nil || state != types.VirtualMachinePowerStatePoweredOn {
		t.Errorf("while the task runs: %s, %v", state, err)
	}
	var running mo.Task
	if err := c.RetrieveOne(ctx, off.Reference(), []string{"info.state"}, &running); err != nil || running.Info.State != types.TaskInfoStateRunning {
		t.Errorf("the task is %s, %v", running.Info.State, err)
	}
	if read := time.Since(began); read > 400*time.Millisecond {
		t.Errorf("the machine could not be read for %s", read)
	}
	if err := off.Wait(ctx); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(began); took < 500*time.Millisecond {
		t.Errorf("the task took %s", took)
	}
}

func TestTaskThatFails(t *testing.T) {
	ctx := context.Background()
	c := start(t).client()
	on, err := object.NewVirtualMachine(c.Client, find(t, c, "VirtualMachine")[0]).PowerOn(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var failed task.Error
	if err := on.Wait(ctx); !errors.As(err, &failed) {
		t.Fatal(err)
	}
	if f, ok := failed.Fault().(*types.InvalidPowerState); !ok || f.ExistingState != types.VirtualMachinePowerStatePoweredOn {
		t.Errorf("%+v", failed.Fault())
	}
}

func TestEndsWhenStdinIsClosed(t *testing.T) {
	p := start(t)
	p.client()
	_ = p.stdin.Close()
	p.awaitEnd()
}

func TestStdinCanMeanNothing(t *testing.T) {
	p := start(t, "-exit-on-stdin-close=false")
	_ = p.stdin.Close()
	time.Sleep(200 * time.Millisecond)
	p.client()
}

func TestEndsOnSignalsDuringALongPoll(t *testing.T) {
	for _, sent := range []os.Signal{syscall.SIGTERM, os.Interrupt} {
		p := start(t)
		c := p.client()
		polled := make(chan error, 1)
		go func() {
			_, err := methods.WaitForUpdatesEx(context.Background(), c, &types.WaitForUpdatesEx{
				This: c.ServiceContent.PropertyCollector, Version: "-",
			})
			polled <- err
		}()
		time.Sleep(200 * time.Millisecond)
		_ = p.cmd.Process.Signal(sent)
		p.awaitEnd()
		if err := <-polled; err == nil || soap.IsSoapFault(err) {
			t.Errorf("the long poll ended with %v", err)
		}
	}
}

func TestEndsWhileTheInventoryIsMade(t *testing.T) {
	tmp := t.TempDir()
	cmd := exec.Command(os.Args[0], "-vms", "100000", "-exit-on-stdin-close") // stdin is /dev/null: closed at once
	cmd.Env = append(os.Environ(), asProgram+"=1", "TMPDIR="+tmp)
	began := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("%v: %s", err, out)
	}
	if took := time.Since(began); took > 10*time.Second {
		t.Errorf("took %s", took)
	}
	if left, _ := os.ReadDir(tmp); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestTrace(t *testing.T) {
	p := start(t, "-trace")
	p.client()
	p.stop()
	for _, want := range []string{"<RetrieveServiceContent", "<LoginResponse"} {
		if !strings.Contains(p.stderr.String(), want) {
			t.Errorf("no %s in %s", want, p.stderr)
		}
	}
}

func TestMistakesInFlags(t *testing.T) {
	inUse := start(t).url.Host
	for _, test := range []struct {
		args string
		want string
	}{
		{"-vms many", `invalid value "many" for flag -vms: want a whole number of at least 0`},
		{"-vms 3", `-vms 3: each standalone host and each cluster gets the same number, and there are 2 of them; take 2 or 4, or one place only`},
		{"-vms 1 -hosts 0 -clusters 0", `-vms 1: no host to run them on; set -hosts or -clusters to 1 or more`},
		{"-datacenters 0", `invalid value "0" for flag -datacenters: want a whole number of at least 1`},
		{"-folders 2", `-folders 2: there are only 1 datacenters to put into folders; take at most -folders 1, or more -datacenters`},
		{"-esx -clusters 2", `-clusters doesn't go with -esx`},
		{"-esx=maybe", `invalid boolean value "maybe" for -esx: want -esx=true or -esx=false`},
		{"-tls false", `unexpected argument "false"; a yes-or-no flag takes its value after an equals sign, as in -tls=false`},
		{"-listen 8989", `invalid value "8989" for flag -listen: want host:port, for example 127.0.0.1:8989`},
		{"-listen localhost:http", `invalid value "localhost:http" for flag -listen: want host:port`},
		{"-listen " + inUse, `-listen "` + inUse + `": listen tcp ` + inUse + `: bind: address already in use; take an address of this machine and a free port`},
		{"-session-timeout 2", `invalid value "2" for flag -session-timeout: want a length of time of at least 1ms, with its unit, for example 200ms`},
		{"-session-timeout -2s", `want a length of time of at least 1ms`},
		{"-task-delay 10us", `invalid value "10us" for flag -task-delay: want a length of time of at least 1ms`},
		{"-delay PowerOn=1s", `invalid value "PowerOn=1s" for flag -delay: the API has no operation "PowerOn"; take a name as on the wire`},
		{"-cert-file /no/such/folder/c.pem", `-cert-file "/no/such/folder/c.pem": open /no/such/folder/c.pem: no such file or directory; name a file in a folder that exists`},
		{"-cert-file c.pem -tls=false", `-cert-file "c.pem" doesn't go with -tls=false`},
		{"-user=", `-user "" with -password "pass": neither may be empty`},
		{"-fault PowerOnVM_Task", `invalid value "PowerOnVM_Task" for flag -fault: want OPERATION=FAULT, for example PowerOnVM_Task=InvalidPowerState,skip=1,max=2`},
		{"-fault PowerOnVM=NotFound", `the API has no operation "PowerOnVM"; did you mean "PowerOnVM_Task"?`},
		{"-fault currentTime=NotFound", `the API has no operation "currentTime"; did you mean "CurrentTime"?`},
		{"-fault PowerOnVMRequestType=NotFound", `the API has no operation "PowerOnVMRequestType"`},
		{"-fault VirtualMachineConfigInfo=NotFound", `the API has no operation "VirtualMachineConfigInfo"`},
		{"-fault CurrentTime=NotThere", `the API has no fault "NotThere"; take a name as in the API's reference`},
		{"-fault CurrentTime=NotFoundFault", `the API has no fault "NotFoundFault"`},
		{"-fault CurrentTime=VirtualMachineConfigInfo", `the API has no fault "VirtualMachineConfigInfo"`},
		{"-fault CurrentTime=NotFound,max", `"max": want NAME=VALUE, for example`},
		{"-fault CurrentTime=NotFound,max=0", `"max=0": want a whole number of at least 1`},
		{"-fault CurrentTime=NotFound,delay=5", `"delay=5": want a length of time`},
		{"-fault CurrentTime=NotFound,colour=red", `"colour=red": neither skip, max, delay nor message, nor a field of NotFound`},
		{"-fault CurrentTime=NoPermission,object=x", `"object=x": only texts, whole numbers and true or false can be given`},
		{"-colour red", `flag provided but not defined: -colour`},
	} {
		cmd := exec.Command(os.Args[0], strings.Fields(test.args)...)
		cmd.Env = append(os.Environ(), asProgram+"=1", "TMPDIR="+t.TempDir())
		var stdout, stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		_ = cmd.Run()
		if code := cmd.ProcessState.ExitCode(); code != exitUsage || !strings.Contains(stderr.String(), test.want) || stdout.Len() > 0 {
			t.Errorf("%s: exit code %d, stdout %q, stderr %s\nwant %s", test.args, code, stdout.String(), stderr.String(), test.want)
		}
		if !strings.HasSuffix(stderr.String(), "\nRun vcsim -h for the manual.\n") {
			t.Errorf("%s: does not lead to the manual: %s", test.args, stderr.String())
		}
	}
}

func TestManualAndReadmeNameEveryFlag(t *testing.T) {
	cmd := exec.Command(os.Args[0], "-h")
	cmd.Env = append(os.Environ(), asProgram+"=1")
	help, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	fs := flag.NewFlagSet("", flag.ContinueOnError)
	new(options).declare(fs)
	declared := map[string]bool{"h": true}
	fs.VisitAll(func(f *flag.Flag) {
		declared[f.Name] = true
		if !regexp.MustCompile(`(?m)^  -` + f.Name + `\b`).Match(help) {
			t.Errorf("-%s is not in the manual", f.Name)
		}
		if !regexp.MustCompile("(?m)^\\| `-" + f.Name + `\b`).Match(readme) {
			t.Errorf("-%s is not in README.md", f.Name)
		}
	})
	for _, m := range regexp.MustCompile(`(?m)^  -([a-z-]+)`).FindAllSubmatch(help, -1) {
		if !declared[string(m[1])] {
			t.Errorf("the manual has -%s, which does not exist", m[1])
		}
	}
	for line := range strings.Lines(string(help)) {
		if len(line) > 100 {
			t.Errorf("wide line in the manual: %s", line)
		}
	}
}
