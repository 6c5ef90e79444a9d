/**
 * Who says what about what: actors, sources and events; questions and propositions; claims, denials
 * and the other statements; relations between propositions; and the {@link
 * io.github.gainsay.Dossier} that holds them.
 *
 * <p>Actors, sources, events, properties and statements are <em>entities</em>: they have an {@link
 * io.github.gainsay.Id} and are referred to by it. Questions, propositions, scopes, values and
 * relations are <em>values</em>: they are embedded where they are used and equal by content.
 * Everything here but builders and {@link io.github.gainsay.DossierParts} is immutable and
 * thread-safe, and nothing here judges: whether statements hold together is asked in {@link
 * io.github.gainsay.consistency}.
 *
 * <p>Start with {@link io.github.gainsay.Question}, {@link io.github.gainsay.Utterance} and {@link
 * io.github.gainsay.Dossier}. The generated builders ({@code ClaimBuilder} and so on) name what is
 * missing if {@code build()} is called too early, and throw {@link NullPointerException} on null.
 */
@NullMarked
@ModelStyle
package io.github.gainsay;

import org.jspecify.annotations.NullMarked;
