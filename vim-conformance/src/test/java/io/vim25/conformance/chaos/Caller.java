package io.vim25.conformance.chaos;

import io.vim25.CallOptions;
import io.vim25.HttpErrorException;
import io.vim25.MethodFault;
import io.vim25.OutcomeUnknownException;
import io.vim25.ProtocolException;
import io.vim25.SoapFaultException;
import io.vim25.TransportException;
import io.vim25.Vim;
import io.vim25.VimException;

/** Makes the calls of a run, and writes down how each ended. Thread-safe. */
final class Caller {
    private final Vim vim;
    private final Machines machines;
    private final Books books;
    private final long seed;

    Caller(Vim vim, Machines machines, Books books, long seed) {
        this.vim = vim;
        this.machines = machines;
        this.books = books;
        this.seed = seed;
    }

    /** Makes a call. */
    void call(int call) {
        Kind kind = Kind.of(call, seed);
        try {
            Vim named = vim.with(CallOptions.ofDefaults().withOperationId(Books.id(call)));
            String problem = machines.call(kind, call, named);
            books.ended(call, problem == null ? Outcome.RESULT : wrong(call, kind, problem));
        } catch (OutcomeUnknownException e) {
            books.ended(call, e);
        } catch (SoapFaultException e) {
            books.ended(call, Outcome.SOAP_FAULT);
        } catch (MethodFault e) {
            books.ended(call, kind.isRefusedBy(e) ? Outcome.OWN_FAULT : wrong(call, kind, e.toString()));
        } catch (TransportException | HttpErrorException | ProtocolException e) {
            books.ended(call, isAfterAllAttempts(e) ? Outcome.FAILED : wrong(call, kind, "too early: " + e));
        } catch (RuntimeException e) {
            books.ended(call, wrong(call, kind, e.toString()));
        }
    }

    private Outcome wrong(int call, Kind kind, String what) {
        books.complain(Books.id(call) + ", " + kind + ": " + what);
        return Outcome.WRONG;
    }

    /** The library says how often it tried. */
    private static boolean isAfterAllAttempts(VimException e) {
        for (Throwable note : e.getSuppressed()) {
            if (String.valueOf(note.getMessage()).startsWith("the last of " + ChaosRun.ATTEMPTS + " attempts")) {
                return true;
            }
        }
        return false;
    }
}
