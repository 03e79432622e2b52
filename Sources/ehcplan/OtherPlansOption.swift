import ArgumentParser

/// `--other-plans FOLDER`
struct OtherPlansOption: ParsableArguments {
  @Option(
    name: .customLong("other-plans"),
    help: ArgumentHelp(
      "A folder with plan.xml files or cases of other children: statements that stand there in the same words are told.",
      valueName: "folder"),
    completion: .directory)
  var otherPlans: String?
}
