package io.github.gainsay.consistency;

import java.util.List;

/**
 * Looks for one defect.
 *
 * <p>A rule must be pure: the same dossier gives the same findings, in whatever order its entries
 * were given. It must cite only what is in the dossier, and report under its own id. A rule looks
 * like this:
 *
 * <pre>{@code
 * public List<Finding> check(RuleContext context) {
 *   return context.dossier().statements(Claim.class).stream()
 *       .filter(claim -> claim.citations().isEmpty())
 *       .map(claim -> Finding.by(this).message("No source is given for: " + claim.asserts() + ".")
 *           .addStatement(claim).addProposition(claim.asserts()).build())
 *       .toList();
 * }
 * }</pre>
 */
public interface Rule {
  /**
   * {@return the name of the defect in kebab-case, never reused, such as {@code
   * numeric-discrepancy}}
   */
  String id();

  /** {@return how much the defect matters, where the rule does not grade it from case to case} */
  Severity severity();

  /**
   * {@return what was found, empty if nothing}
   *
   * @param context what is checked
   */
  List<Finding> check(RuleContext context);

  /**
   * {@return whether what the rule finds about some statements can depend on statements that do not
   * bear on them, such as those about other questions}
   *
   * <p>What bears on what is said at {@link io.github.gainsay.DossierParts}. A {@link
   * ConsistencySession} runs a rule that looks across on the whole dossier at every change, which
   * is safe and slow; one that does not, as no standard rule does, only on the parts that the
   * change touches.
   */
  default boolean looksAcross() {
    return true;
  }
}
