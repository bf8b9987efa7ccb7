package acme;

final class UnregisterVm {}
