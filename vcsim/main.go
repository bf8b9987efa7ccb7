// Command vcsim is a vCenter or ESXi server without hypervisor: it speaks the SOAP protocol of the vSphere API over an
// inventory that lives in memory. It is the server that the integration tests of vim for Java run against.
//
// The server itself is govmomi's simulator package. This program adds what a test needs around it: a certificate that
// a client can verify, credentials that are checked, sessions that expire, faults that come exactly as often as asked,
// and an end that leaves no process behind.
package main

import (
	"context"
	"crypto/tls"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"net/url"
	"os"
	"os/signal"
	"syscall"

	_ "github.com/vmware/govmomi/pbm/simulator" // the storage policy service, at /pbm
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"
)

const (
	exitFailure = 1 // the server could not start
	exitUsage   = 2 // a flag has a value that can't be used
)

func main() {
	o, err := parseOptions(os.Args[1:])
	if errors.Is(err, flag.ErrHelp) {
		fmt.Print(manual)
		return
	}
	if err == nil {
		err = run(o)
	}
	if err == nil {
		return
	}
	fmt.Fprintln(os.Stderr, "vcsim:", err)
	var usage usageError
	if errors.As(err, &usage) {
		fmt.Fprintln(os.Stderr, "Run vcsim -h for the manual.")
		os.Exit(exitUsage)
	}
	os.Exit(exitFailure)
}

// run serves until a signal comes, or, where that was asked for, until stdin is closed.
func run(o *options) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if o.exitOnStdinClose {
		go func() {
			// What is written to stdin has no meaning. Only its end counts, which also comes when the writer is killed.
			_, _ = io.Copy(io.Discard, os.Stdin)
			stop()
		}()
	}

	model := o.model()
	err := createInventory(ctx, model)
	if model.Service != nil {
		defer model.Remove() // the files that stand for datastores
	}
	if ctx.Err() != nil {
		return nil // thousands of machines take a while: a test run that is stopped meanwhile doesn't wait for them
	}
	if err != nil {
		return fmt.Errorf("the inventory can't be made: %w", err)
	}

	server, err := serve(o, model)
	if err != nil {
		return err
	}
	fmt.Printf("READY %s://%s%s\n", server.URL.Scheme, server.URL.Host, server.URL.Path)

	<-ctx.Done()
	// Server.Close would wait for requests under way, and a client's long poll may have no end.
	_ = server.Listener.Close()
	server.CloseClientConnections()
	return nil
}

// serve sets up the model's service as the flags say, and starts to listen.
func serve(o *options, model *simulator.Model) (*simulator.Server, error) {
	service := model.Service
	service.RegisterEndpoints = true // those of the packages that are imported for them
	service.Listen = &url.URL{
		Host: o.listen,
		// With no user, or with its own default user, the simulator accepts every name and password.
		User: url.UserPassword(o.user, o.password),
	}
	if o.sessionTimeout > 0 {
		// A duration as text is what the simulator expects here; a real vCenter takes whole seconds only.
		service.Context.Map.OptionManager().UpdateOptions(&types.UpdateOptions{
			ChangedValue: []types.BaseOptionValue{&types.OptionValue{
				Key:   "config.vmacore.soap.sessionTimeout",
				Value: o.sessionTimeout.String(),
			}},
		})
	}
	// Faults and delays come last, since the inventory was made by these same operations and tasks.
	model.DelayConfig.Delay = int(o.delay.Milliseconds())
	model.DelayConfig.MethodDelay = map[string]int{}
	for operation, length := range o.operationDelays {
		model.DelayConfig.MethodDelay[operation] = int(length.Milliseconds())
	}
	for _, f := range o.faults {
		service.AddFaultRule(f.rule())
	}
	simulator.TaskDelay = simulator.DelayConfig{
		Delay: int(o.taskDelay.Milliseconds()),
		// 0: the object isn't locked while its task is delayed, so that its properties can be read meanwhile.
		MethodDelay: map[string]int{"LockHandoff": 0},
	}
	simulator.Trace = o.trace
	if o.trace {
		log.SetFlags(log.Ltime | log.Lmicroseconds)
	}
	if o.tls {
		host, _, _ := net.SplitHostPort(o.listen) // checked with the flags
		certificate, err := selfSigned(host)
		if err != nil {
			return nil, err
		}
		service.TLS = &tls.Config{Certificates: []tls.Certificate{certificate}}
		if o.certFile != "" {
			if err := writePEM(o.certFile, certificate); err != nil {
				return nil, usagef("-cert-file %q: %v; name a file in a folder that exists and is writable", o.certFile, err)
			}
		}
	}
	// The simulator panics where it can't listen, so the address is tried first.
	probe, err := net.Listen("tcp", o.listen)
	if err != nil {
		return nil, usagef("-listen %q: %v; take an address of this machine and a free port, or port 0 for any", o.listen, err)
	}
	_ = probe.Close()
	return service.NewServer(), nil
}
