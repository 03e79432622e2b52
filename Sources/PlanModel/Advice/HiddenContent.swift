/// What an attached document holds beside the words that it shows: counted when its file was opened.
package struct HiddenContent: Sendable, Hashable {
  package var trackedChanges = 0
  package var comments = 0
  package var hiddenTexts = 0
  /// People whom the document names as its makers.
  package var people: [String] = []

  package init() {}
}
