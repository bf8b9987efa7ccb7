package acme;

final class VirtualMachineRuntimeInfo {}
