/**
 * The processor: reads annotated interfaces ({@code source}) and a WSDL ({@code wsdl}) into records ({@code model}),
 * joins and checks both ({@code bind}), tells mistakes ({@code problem}), and writes classes ({@code emit}).
 */
@NullMarked
package io.vim25.processor;

import org.jspecify.annotations.NullMarked;
