/** Powers virtual machines off. */
module com.acme.report {
    requires io.vim25.generated;
    requires io.vim25.simulator;
}
