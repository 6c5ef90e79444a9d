package io.github.gainsay;

/** Anything that can be put into a {@link Dossier}. */
public sealed interface Entry permits Actor, Source, Event, Property, Relation, Statement {}
