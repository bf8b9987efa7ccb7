package main

import (
	"context"
	"fmt"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/simulator/esx"
	"github.com/vmware/govmomi/vim25/methods"
	"github.com/vmware/govmomi/vim25/mo"
	"github.com/vmware/govmomi/vim25/types"
)

// createInventory makes the model's objects. It ends early when ctx does.
//
// The model waits some 40 ms for each virtual machine, since it learns from property updates that a task has ended: more
// than three minutes for 5,000. So it makes only the first machine of each host and cluster, and the others are made
// here after that one's pattern, by the same operations and with the names that the model would give.
func createInventory(ctx context.Context, model *simulator.Model) error {
	// Most of what is made here stays, so that collecting garbage often is a third of the work for nothing.
	defer debug.SetGCPercent(debug.SetGCPercent(400))

	perPlace := model.Machine
	model.Machine = min(perPlace, 1)
	if err := model.Create(); err != nil {
		return err
	}
	patterns := model.Map().All("VirtualMachine")
	slices.SortFunc(patterns, func(a, b mo.Entity) int { return strings.Compare(a.Entity().Name, b.Entity().Name) })
	for _, pattern := range patterns {
		for i := 1; i < perPlace; i++ {
			if err := ctx.Err(); err != nil {
				return err
			}
			vm := pattern.(*simulator.VirtualMachine)
			if err := createMachine(ctx, model, vm, fmt.Sprint(strings.TrimSuffix(vm.Name, "0"), i)); err != nil {
				return fmt.Errorf("virtual machine %d after the pattern of %s: %w", i, vm.Name, err)
			}
		}
	}
	return nil
}

func createMachine(ctx context.Context, model *simulator.Model, pattern *simulator.VirtualMachine, name string) error {
	var home object.DatastorePath
	home.FromString(pattern.Config.Files.VmPathName)
	home.Path = ""
	config := types.VirtualMachineConfigSpec{
		Name:         name,
		GuestId:      pattern.Config.GuestId,
		Files:        &types.VirtualMachineFileInfo{VmPathName: home.String()},
		DeviceChange: devicesLike(pattern, home, name),
	}
	created, err := methods.CreateVM_Task(ctx, model.Service, &types.CreateVM_Task{
		This:   *pattern.Parent,
		Config: config,
		Pool:   *pattern.ResourcePool,
	})
	if err != nil {
		return err
	}
	vm, err := result(model, created.Returnval)
	if err != nil || !model.Autostart {
		return err
	}
	started, err := methods.PowerOnVM_Task(ctx, model.Service, &types.PowerOnVM_Task{This: vm.(types.ManagedObjectReference)})
	if err != nil {
		return err
	}
	_, err = result(model, started.Returnval)
	return err
}

// devicesLike are the pattern's devices without those that every machine has, with what is unique left out.
func devicesLike(pattern *simulator.VirtualMachine, home object.DatastorePath, name string) []types.BaseVirtualDeviceConfigSpec {
	standard := object.VirtualDeviceList(esx.VirtualDevice)
	var specs []types.BaseVirtualDeviceConfigSpec
	for _, device := range pattern.Config.Hardware.Device {
		if standard.FindByKey(device.GetVirtualDevice().Key) != nil {
			continue
		}
		spec := &types.VirtualDeviceConfigSpec{Operation: types.VirtualDeviceConfigSpecOperationAdd, Device: device}
		switch d := device.(type) {
		case *types.VirtualE1000:
			card := *d
			card.MacAddress = ""
			spec.Device = &card
		case *types.VirtualDisk:
			spec.FileOperation = types.VirtualDeviceConfigSpecFileOperationCreate
			spec.Device = diskLike(d, home, name)
		}
		specs = append(specs, spec)
	}
	return specs
}

func diskLike(pattern *types.VirtualDisk, home object.DatastorePath, name string) *types.VirtualDisk {
	home.Path = name + "/disk1.vmdk"
	return &types.VirtualDisk{
		VirtualDevice: types.VirtualDevice{
			Key:           pattern.Key,
			ControllerKey: pattern.ControllerKey,
			UnitNumber:    pattern.UnitNumber,
			Backing: &types.VirtualDiskFlatVer2BackingInfo{
				VirtualDeviceFileBackingInfo: types.VirtualDeviceFileBackingInfo{FileName: home.String()},
				DiskMode:                     string(types.VirtualDiskModePersistent),
				ThinProvisioned:              types.NewBool(true),
			},
		},
		CapacityInKB:        pattern.CapacityInKB,
		StorageIOAllocation: pattern.StorageIOAllocation,
	}
}

// result waits for a task without the model's long pauses.
func result(model *simulator.Model, ref types.ManagedObjectReference) (types.AnyType, error) {
	task := model.Map().Get(ref).(*simulator.Task)
	for {
		var info types.TaskInfo
		model.Service.Context.WithLock(task, func() { info = task.Info })
		switch info.State {
		case types.TaskInfoStateSuccess:
			return info.Result, nil
		case types.TaskInfoStateError:
			return nil, fmt.Errorf("%s ended with %T", info.Name, info.Error.Fault)
		}
		time.Sleep(50 * time.Microsecond)
	}
}
