// run by examples/downstream after this project, from a copy in target/projects
def expected = new File(basedir, '../../../expected-output.txt')
def output = new File(basedir, 'target/output.txt')
assert output.text == expected.text
