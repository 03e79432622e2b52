import Findings
import PlanModel

/// A stretch of a submission's text that is about one thing: an item, a narrative, a line of the header.
struct Passage {
  enum Kind {
    /// An item that describes the child: strength, need, outcome, risk.
    case child
    /// Provision and recommendations, which also speak of the adults who give them.
    case provision
    case narrative
    /// The family's own words: read for numbers only.
    case views
    /// Titles and names of attached documents: read for numbers only.
    case label
  }

  var kind: Kind
  var place: Place
  /// Paragraphs as words.
  var paragraphs: [[TextWord]]

  var isAnItem: Bool { kind == .child || kind == .provision }
}
