package main

import (
	_ "embed"
	"flag"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"time"

	"github.com/vmware/govmomi/simulator"
)

// manual is what -h prints.
//
//go:embed manual.txt
var manual string

// usageError is a mistake in the flags. Its text names the flag, its value, and a value that works.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

func usagef(format string, args ...any) error {
	return usageError{fmt.Sprintf(format, args...)}
}

// options are the flags, checked.
type options struct {
	listen           string
	exitOnStdinClose bool
	trace            bool

	esx          bool
	apiVersion   string
	vms          int
	datacenters  int
	folders      int
	hosts        int
	clusters     int
	clusterHosts int
	pools        int
	vApps        int
	datastores   int
	pods         int
	portgroups   int
	poweredOn    bool

	tls            bool
	certFile       string
	user           string
	password       string
	sessionTimeout time.Duration

	faults          []*faultFlag
	delay           time.Duration
	operationDelays map[string]time.Duration
	taskDelay       time.Duration
}

// vmsByDefault stands for two machines in each place where machines run.
const vmsByDefault = -1

func parseOptions(args []string) (*options, error) {
	o := &options{
		listen:          "127.0.0.1:0",
		vms:             vmsByDefault,
		datacenters:     1,
		hosts:           1,
		clusters:        1,
		clusterHosts:    3,
		datastores:      1,
		portgroups:      1,
		poweredOn:       true,
		tls:             true,
		user:            "user",
		password:        "pass",
		operationDelays: map[string]time.Duration{},
	}
	fs := flag.NewFlagSet("vcsim", flag.ContinueOnError)
	// The texts for people are in the manual, and errors are printed by main.
	fs.SetOutput(io.Discard)
	fs.Usage = func() {}
	o.declare(fs)
	if err := fs.Parse(args); err != nil {
		if err == flag.ErrHelp {
			return nil, err
		}
		return nil, usageError{err.Error()}
	}
	if fs.NArg() > 0 {
		return nil, usagef("unexpected argument %q; a yes-or-no flag takes its value after an equals sign, as in -tls=false",
			fs.Arg(0))
	}
	set := map[string]bool{}
	fs.Visit(func(f *flag.Flag) { set[f.Name] = true })
	return o, o.check(set)
}

// declare says which flags there are, and where their values go.
func (o *options) declare(fs *flag.FlagSet) {
	fs.Func("listen", "", func(v string) error {
		_, port, err := net.SplitHostPort(v)
		if err == nil {
			_, err = strconv.ParseUint(port, 10, 16)
		}
		if err != nil {
			return fmt.Errorf("want host:port, for example 127.0.0.1:8989, or port 0 for any free one")
		}
		o.listen = v
		return nil
	})
	boolFlag(fs, "exit-on-stdin-close", &o.exitOnStdinClose)
	boolFlag(fs, "trace", &o.trace)

	boolFlag(fs, "esx", &o.esx)
	stringFlag(fs, "api-version", &o.apiVersion)
	countFlag(fs, "vms", &o.vms, 0)
	countFlag(fs, "datacenters", &o.datacenters, 1)
	countFlag(fs, "folders", &o.folders, 0)
	countFlag(fs, "hosts", &o.hosts, 0)
	countFlag(fs, "clusters", &o.clusters, 0)
	countFlag(fs, "cluster-hosts", &o.clusterHosts, 1)
	countFlag(fs, "pools", &o.pools, 0)
	countFlag(fs, "vapps", &o.vApps, 0)
	countFlag(fs, "datastores", &o.datastores, 1)
	countFlag(fs, "datastore-clusters", &o.pods, 0)
	countFlag(fs, "portgroups", &o.portgroups, 0)
	boolFlag(fs, "powered-on", &o.poweredOn)

	boolFlag(fs, "tls", &o.tls)
	stringFlag(fs, "cert-file", &o.certFile)
	stringFlag(fs, "user", &o.user)
	stringFlag(fs, "password", &o.password)
	durationFlag(fs, "session-timeout", &o.sessionTimeout)

	fs.Func("fault", "", func(v string) error {
		f, err := parseFault(v)
		if err == nil {
			o.faults = append(o.faults, f)
		}
		return err
	})
	fs.Func("delay", "", func(v string) (err error) {
		operation, length, named := strings.Cut(v, "=")
		if !named {
			o.delay, err = parseDuration(v)
			return err
		}
		if err := checkOperation(operation); err != nil {
			return err
		}
		o.operationDelays[operation], err = parseDuration(length)
		return err
	})
	durationFlag(fs, "task-delay", &o.taskDelay)
}

// check finds flags that don't fit together.
func (o *options) check(set map[string]bool) error {
	if o.esx {
		for _, name := range []string{"datacenters", "folders", "hosts", "clusters", "cluster-hosts", "pools", "vapps",
			"datastore-clusters", "portgroups"} {
			if set[name] {
				return usagef("-%s doesn't go with -esx: an ESXi server is one host without clusters; leave one of the two out", name)
			}
		}
	}
	if o.folders > o.datacenters {
		return usagef("-folders %d: there are only %d datacenters to put into folders; take at most -folders %[2]d, or more -datacenters",
			o.folders, o.datacenters)
	}
	if o.user == "" || o.password == "" {
		return usagef("-user %q with -password %q: neither may be empty; leave them out for \"user\" and \"pass\"", o.user, o.password)
	}
	if o.certFile != "" && !o.tls {
		return usagef("-cert-file %q doesn't go with -tls=false: there is no certificate; leave one of the two out", o.certFile)
	}
	if o.vms > 0 {
		places := o.places()
		if places == 0 {
			return usagef("-vms %d: no host to run them on; set -hosts or -clusters to 1 or more", o.vms)
		}
		if o.vms%places != 0 {
			return usagef("-vms %d: each standalone host and each cluster gets the same number, and there are %d of them; "+
				"take %d or %d, or one place only (-hosts 0 -clusters 1 -datacenters 1)",
				o.vms, places, o.vms-o.vms%places, o.vms-o.vms%places+places)
		}
	}
	return nil
}

// places counts the standalone hosts and clusters: machines are made on each of them, in a cluster with pools in each of
// these, and in each vApp.
func (o *options) places() int {
	if o.esx {
		return 1
	}
	return o.datacenters * (o.hosts + o.clusters*(max(o.pools, 1)+o.vApps))
}

// model is the inventory that the flags describe, not made yet.
func (o *options) model() *simulator.Model {
	m := simulator.VPX()
	if o.esx {
		m = simulator.ESX()
	} else {
		m.Datacenter = o.datacenters
		m.Folder = o.folders
		m.Host = o.hosts
		m.Cluster = o.clusters
		m.ClusterHost = o.clusterHosts
		m.Pool = o.pools
		m.App = o.vApps
		m.Pod = o.pods
		m.Portgroup = o.portgroups
	}
	if places := o.places(); o.vms != vmsByDefault && places > 0 {
		m.Machine = o.vms / places
	}
	m.Datastore = o.datastores
	m.Autostart = o.poweredOn
	if o.apiVersion != "" {
		m.ServiceContent.About.ApiVersion = o.apiVersion
	}
	return m
}

func boolFlag(fs *flag.FlagSet, name string, value *bool) {
	fs.BoolFunc(name, "", func(v string) (err error) {
		if *value, err = strconv.ParseBool(v); err != nil {
			return fmt.Errorf("want -%s=true or -%[1]s=false", name)
		}
		return nil
	})
}

func stringFlag(fs *flag.FlagSet, name string, value *string) {
	fs.StringVar(value, name, *value, "")
}

func countFlag(fs *flag.FlagSet, name string, value *int, least int) {
	fs.Func(name, "", func(v string) (err error) {
		*value, err = parseCount(v, least)
		return err
	})
}

func durationFlag(fs *flag.FlagSet, name string, value *time.Duration) {
	fs.Func(name, "", func(v string) (err error) {
		*value, err = parseDuration(v)
		return err
	})
}

func parseCount(v string, least int) (int, error) {
	n, err := strconv.Atoi(v)
	if err != nil || n < least {
		return 0, fmt.Errorf("want a whole number of at least %d", least)
	}
	return n, nil
}

// parseDuration knows no length below a millisecond, since the simulator counts its delays in milliseconds.
func parseDuration(v string) (time.Duration, error) {
	d, err := time.ParseDuration(v)
	if err != nil || d < time.Millisecond {
		return 0, fmt.Errorf("want a length of time of at least 1ms, with its unit, for example 200ms, 2s or 1m30s")
	}
	return d, nil
}
