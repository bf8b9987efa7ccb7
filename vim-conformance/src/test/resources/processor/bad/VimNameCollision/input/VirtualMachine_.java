package acme;

final class VirtualMachine_ {}
