package io.vim25.conformance.chaos;

/** How a call ended, as its caller saw it. */
enum Outcome {
    /** With its result, and the right one. */
    RESULT,
    /** With the fault that this call must end with. */
    OWN_FAULT,
    /** With a SOAP fault that isn't one of the API's. */
    SOAP_FAULT,
    /** Nobody can say whether it ran. */
    UNKNOWN,
    /** With the last failure of as many attempts as were allowed. */
    FAILED,
    /** In any other way. */
    WRONG
}
