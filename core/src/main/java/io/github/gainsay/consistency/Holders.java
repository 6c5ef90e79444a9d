package io.github.gainsay.consistency;

import java.util.List;

/** Everybody who holds one content, or one of several that stand alike to others. */
interface Holders {
  /** Returns the contents. */
  List<Cell> contents();

  /** Returns who holds any of them. */
  Crowd crowd();
}
