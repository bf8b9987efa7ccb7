// Command govc is govmomi's command-line tool with those of its commands that list an inventory, events and statistics:
// what the tests of vim for Java compare its own with. Its source is govmomi's own, in the version that go.mod pins.
package main

import (
	"os"

	"github.com/vmware/govmomi/cli"
	_ "github.com/vmware/govmomi/cli/events"
	_ "github.com/vmware/govmomi/cli/metric"
	_ "github.com/vmware/govmomi/cli/object" // find, ls
)

func main() {
	os.Exit(cli.Run(os.Args[1:]))
}
