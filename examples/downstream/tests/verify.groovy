// run by examples/downstream after this project, from a copy in target/projects
def expected = new File(basedir, '../../../expected-failure.txt')
def report = new File(basedir, 'target/surefire-reports/org.example.newsroom.DossierTest.txt')
assert report.text.contains('Tests run: 2, Failures: 1, Errors: 0, Skipped: 0')
assert report.text.contains('.DossierTest.the_turnout_and_the_cause_are_disputed')
assert report.text.contains(expected.text)
