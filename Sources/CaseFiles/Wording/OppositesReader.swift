package import PlanModel
import XMLKit

extension LayerFiles {
  /// Statements that cannot both be so: the program's, and those that the authority adds.
  package func readOpposites() -> LayerReading<Opposites> {
    readLists("wording/opposites.xml", opposites) { roots in
      var list = Opposites()
      for root in roots {
        if let days = root.count("diagnosis-days") { list.set(diagnosisDays: days) }
        list.add(
          denials: root.allWords("not"), doubts: root.allWords("doubt"), breaks: root.allWords("break"),
          deniedDiagnoses: root.allWords("denied-diagnosis"))
        for matter in root.elements("matter").compactMap(OppositesReader.matter) { list.add(matter) }
      }
      return list
    }
  }
}

enum OppositesReader {
  static func matter(_ element: XMLElement) -> Opposites.Matter? {
    guard let name = element.value("name"), let days = element.count("days") else { return nil }
    return Opposites.Matter(
      name: name, days: days,
      sides: element.elements("side").compactMap { side in
        guard let name = side.value("name") else { return nil }
        return Opposites.Side(
          name: name, denied: side.value("denied"), phrases: side.allWords("phrase"),
          standings: (side.value("standings") ?? "").split(separator: " ").map(String.init))
      }, diagnoses: element.allWords("diagnosis"))
  }
}
