package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rule may look at. Only the checker implements it, so it can grow without breaking rules.
 *
 * <p>Everything it returns is in an order that does not depend on the order of the dossier's
 * entries.
 */
public sealed interface RuleContext permits Examination {
  /** {@return what is checked} */
  Dossier dossier();

  /** {@return the commitments that have not been retracted, by question; both by name} */
  Map<Question, List<Commitment>> commitments();

  /**
   * {@return the disputes whose pairs show the defect}
   *
   * @param code the defect, such as {@code numeric-discrepancy}; see {@link Comparison#codes()}
   */
  List<Dispute> disputes(String code);

  /**
   * {@return what cannot all be true although no two of it exclude each other, in a fixed order}
   *
   * <p>It is looked for among what is said, for certain or probably, of one fact under one scope,
   * and of facts that declared relations join: exclusion, implication, equivalence, and sums of
   * figures with sharp bounds. No two of the conflicts that are found are of the same contents.
   * Where more than 64 contents are joined, at most 64 conflicts are found, and not all if some
   * contents exclude each other in pairs.
   */
  List<JointConflict> jointConflicts();

  /**
   * {@return the questions that declared relations join to the question, directly or through
   * others}
   *
   * @param question the question; it may be among them
   */
  Set<Question> joinedTo(Question question);

  /**
   * {@return the question under the name under which it is checked, which the {@link Linking}
   * gives}
   *
   * @param question a question under any name
   */
  Question canonical(Question question);

  /**
   * {@return the other questions in the dossier whose names are almost the same, by name}
   *
   * <p>These differ only by case, punctuation or number, as "Foreign fighters" from "foreign
   * fighter", or by names that one actor has, though others may share them.
   *
   * @param question the question
   */
  Set<Question> similarTo(Question question);

  /**
   * {@return how the two commitments stand to each other, and why}
   *
   * @param a the one
   * @param b the other
   */
  Comparison compare(Commitment a, Commitment b);

  /**
   * {@return how the two statements stand to each other, and why}
   *
   * @param a the one, of this dossier
   * @param b the other, of this dossier
   */
  Comparison compare(Statement a, Statement b);

  /**
   * {@return whether the conclusion is true wherever the premise is}
   *
   * <p>"Exactly 156" entails "more than 150"; beyond one question, only declared relations count.
   *
   * @param premise what it would follow from
   * @param conclusion what would follow
   */
  boolean entails(Proposition premise, Proposition conclusion);

  /**
   * {@return whether a declared relation may say something of two contents: what it leaves open of
   * place, date and the like is not known to differ between them}
   *
   * <p>That a clear sky weighs against rain says nothing of a clear sky in Kyiv and rain in Lviv.
   *
   * @param a what entails the one end of the relation
   * @param end the one end
   * @param b what entails the other end
   * @param otherEnd the other end
   */
  boolean meet(Proposition a, Proposition end, Proposition b, Proposition otherEnd);
}
