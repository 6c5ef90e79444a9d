package io.github.gainsay;

/**
 * What a reply is about: content, a declared relation, somebody's statement, or everything said in
 * one breath.
 */
public sealed interface Target permits Proposition, Relation, Target.Stated, Target.Uttered {
  /**
   * A statement.
   *
   * @param statement its id
   */
  record Stated(Id<Statement> statement) implements Target {
    @Override
    public String toString() {
      return "statement '" + statement + "'";
    }
  }

  /**
   * A whole utterance: the conjunction of everything said in it.
   *
   * @param utterance the key that its statements share
   */
  record Uttered(String utterance) implements Target {
    /**
     * Checks the key.
     *
     * @param utterance the key that its statements share
     * @throws IllegalArgumentException if it is blank or has outer white space
     */
    public Uttered {
      Checks.trimmed("utterance", utterance);
    }

    @Override
    public String toString() {
      return "utterance '" + utterance + "'";
    }
  }
}
