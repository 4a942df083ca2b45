package io.mayfly.dossier;

/** A value about a company that changes over its life, so that the day of registration says nothing about it. */
interface Changing {}
