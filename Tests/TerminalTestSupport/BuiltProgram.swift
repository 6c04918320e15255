/// The path of a program of this package: it is built beside the tests.
package func builtProgram(_ name: String) -> String {
  let tests = CommandLine.arguments[0]
  let folder = tests.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  return folder.joined(separator: "/") + "/" + name
}
