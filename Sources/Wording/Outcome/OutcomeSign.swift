/// What a phrase of `wording/outcomes.xml` shows about the statement it stands in. The names are those of the lists there.
package enum OutcomeSign: Int32, PhraseSign {
  /// People and bodies that serve the child.
  case service
  /// What is given or done for a child.
  case provision
  /// The same, as the subject of a sentence only.
  case matter
  /// What is the child's own: as the head of a subject it is neither given nor a service.
  case own
  /// What is given where it is had, got or needed, and nothing otherwise.
  case granted
  /// Verbs of those who see the change: what they report is the change.
  case report
  /// Verbs of wishing: what is wished for is what counts.
  case wish
  /// Verbs of being somewhere or with somebody.
  case spend
  /// Those of them that make whoever is there a teacher.
  case practise
  /// Places and times that are arranged for a child.
  case site
  /// Where a child is put to sit.
  case seat
  /// How often something is given.
  case dose
  /// Things that help: their use alone is provision.
  case aid
  /// Verbs that make what follows something received.
  case receive
  /// Those of them that a child may do alone.
  case follow
  /// Verbs of taking part and using.
  case join
  /// Verbs of those who serve the child, where nobody else is named: “To provide …”.
  case serve
  /// Words that say by themselves that something is given or done for the child.
  case certain
  /// Participles that say so after “be”.
  case done
  /// Verbs that name no act that can be seen or counted.
  case weak
  /// Acts that are seen only when something is said of how.
  case soft
  /// Acts that are seen only when it is said what, where or how much.
  case bare
  /// States that two people may see differently.
  case state
  /// Words that leave the size of the change open.
  case vague
  /// Adverbs that judge how well: two people may judge differently.
  case manner
  /// What somebody has without its being seen by when.
  case quality
  /// Verbs of reaching a result.
  case attain
  /// Tests and qualifications.
  case test
  /// Said of an act, they show that it can be seen whether it is done.
  case alone
  /// Said of the use of a thing, they show that the use is the skill.
  case unaided
  /// Numbers in words.
  case number
  /// A number after one of these is a name.
  case label
  /// What a date or a stage of school is named by.
  case time
  /// What “by the end of” may be followed by without being a date.
  case now
  /// Events that a date may be given by.
  case event
  /// What a child starts or leaves.
  case place
  /// The child, without a name.
  case child
  /// Hopes that nobody can be held to.
  case aspiration
  /// The place in a school as the outcome.
  case placement
  /// Words of a transition, by which a plan prepares for it.
  case change
  /// Words for where the child stands now.
  case baseline
  /// Words before the verb.
  case modal
  /// Words before the act itself.
  case skip
}
