/// The table of professions: what each is asked for beyond what all are asked for.
extension AdviceTopic {
  static let family = AdviceTopic(
    guidance: """
      These are your words. They are printed as you write them, in section A, and nobody corrects them. Write as much or \
      as little as you like, in any language (lang="cy" for Welsh, for example). You need not use any special terms.
      Say who wrote this and who helped, what the child likes and is good at, what worries you, what you hope for, and \
      what works at home. Leave out, or mark as confidential, what you do not want others to read.
      """,
    views: [
      ViewHint("parent", "history", "The story so far: early years, moves, illness, schools, what has been tried"),
      ViewHint("parent", "strength", "What the child is good at and enjoys"),
      ViewHint("parent", "home", "What works at home, and what is hard"),
      ViewHint("parent", "community", "Friends, clubs, family and other people who help"),
      ViewHint("parent", "worry", "What worries you"),
      ViewHint("parent", "wish", "What should be different"),
      ViewHint("parent", "aspiration", "What you hope for: next year, as an adult"),
      ViewHint("parent", "communication", "How you would like to be contacted and to take part in decisions"),
      ViewHint("child", "interest", "What I like and what I am good at"),
      ViewHint("child", "communication", "How I communicate, and what helps me to say what I think"),
      ViewHint("child", "aspiration", "What I want for the future"),
    ])

  static let education = AdviceTopic(
    guidance: """
      Say how the child learns and takes part now, what has been tried and what came of it (assess, plan, do, review, \
      with hours and cost), and what is in place today. What is in place is a fact, not provision: write into provision \
      what the child needs from now on.
      Where sight or hearing is impaired, this advice must be given after consulting a qualified teacher (regulation \
      6(2)): use the fact sensory-consultation.
      """,
    section: "F",
    facts: [
      FactHint("attendance", "Attendance in this school year, and the reasons for absence", ["on", "value", "unit"]),
      FactHint(
        "timetable", "Hours in school where the timetable is part-time, since when and until when", ["on", "hours"]),
      FactHint("exclusion", "Suspensions and exclusions: dates and number of days", ["on", "value", "unit"]),
      FactHint("attainment", "Attainment now, by subject, with the name of the measure", ["name", "on", "value"]),
      FactHint("progress", "Progress over the last year, against what was expected", ["on"]),
      FactHint(
        "support-cycle", "One cycle of assess, plan, do, review: what was done, for how long, and the result",
        ["on", "hours", "cost"]),
      FactHint("current-provision", "What is in place now: what, by whom, in what group", ["hours", "cost"]),
      FactHint("behaviour-plan", "Behaviour or risk plan in force", ["on"]),
      FactHint("access-arrangement", "Access arrangements now in place for tests and examinations", ["on"]),
      FactHint("setting-view", "The view of the school or setting on what it can do with its own means"),
      FactHint(
        "sensory-consultation", "Qualified teacher who was consulted, and what was advised",
        ["on", "by", "qualification"]),
    ],
    rows: [
      RowHint("F", "adult-support-unstructured", "direct", "Support at break, lunch and other times without a lesson"),
      RowHint("F", "staff-training", "training", "Training of the staff who work with the child"),
      RowHint("F", "exam-access", "curriculum", "Access arrangements for examinations"),
    ], example: .reading)

  static let psychology = AdviceTopic(
    guidance: """
      For each area of need: strengths, needs with their effect, outcomes, and the provision that the needs call for. \
      Name each test with its edition, date, scores and confidence interval. Describe the features of a placement that \
      the child needs, not a school by its name. If another psychologist is involved, say what you learned from them.
      """,
    section: "F",
    facts: [
      FactHint(
        "test", "What the result means for this child", ["name", "edition", "on", "value", "interval", "percentile"]),
      FactHint("formulation", "Formulation: how strengths, difficulties and circumstances fit together"),
      FactHint("history", "History that matters for understanding the needs"),
      FactHint("current-provision", "Provision that you saw or were told of", ["hours"]),
    ],
    rows: [
      RowHint(
        "F", "psychology-consultation", "consultation", "Consultation with the staff by an educational psychologist"),
      RowHint("F", "curriculum-modification", "curriculum", "Change to the curriculum or to how it is taught"),
    ], example: .reading)

  static let health = AdviceTopic(
    guidance: """
      Say what each health care need is, how it affects learning and taking part, and what follows from it for the day in \
      school. Provision that educates or trains belongs in section F, whoever pays for it (section 21(5) of the Children \
      and Families Act 2014); other health provision in section G, which the commissioning body has to agree.
      Where one letter speaks for several services, put the items of each into a service element of its own. “Not known \
      to this service” is a nil return and not advice; it does not say that there are no needs.
      """,
    area: "health", section: "",
    facts: [
      FactHint(
        "diagnosis", "Diagnosis, and what it means for this child",
        ["name", "code", "code-system", "on", "by", "status"]),
      FactHint("medicine", "Dose, time, where it is given and by whom", ["name", "on", "by"]),
      FactHint("hearing", "Result of the last hearing test", ["on", "by"]),
      FactHint("vision", "Result of the last sight test", ["on", "by"]),
      FactHint("equipment", "Equipment in use, and who maintains it", ["name", "on"]),
      FactHint("emergency-plan", "What to do in an emergency, and where the plan is kept", ["on", "by"]),
      FactHint("health-care-plan", "Individual health care plan in force", ["on", "by"]),
      FactHint("discharge-plan", "Discharge plan", ["on", "by"]),
      FactHint("designated-officer", "Sign-off of the designated medical or clinical officer", ["on", "by"]),
    ],
    rows: [
      RowHint("G", "medication-administration", "direct", "Giving medicine during the school day"),
      RowHint("G", "clinic", "review", "Clinic: what is reviewed, by whom, how often"),
      RowHint("G", "wheelchair-orthotics", "equipment", "Equipment that a health service provides and maintains"),
    ], hasServices: true, example: .nursing)

  static let speech = AdviceTopic(
    guidance: """
      Say for each of these, where it applies: understanding, expression, speech sounds, social communication, fluency, \
      aids to communication, and eating and drinking. Write one row each for direct sessions, group work, a programme \
      that others carry out, training of those who do, and your own time for review and reports.
      Choose the section for every row: F where it educates or trains, which most therapy for speech and language does \
      (section 21(5) of the Children and Families Act 2014; Code 9.74), G where it is clinical, such as eating and \
      drinking.
      """,
    section: "",
    facts: [
      FactHint(
        "test", "What the result means for this child", ["name", "edition", "on", "value", "interval", "percentile"]),
      FactHint("equipment", "Communication aid in use", ["name", "on"]),
      FactHint("current-provision", "Therapy now in place", ["hours"]),
    ],
    rows: [
      RowHint("F", "salt-programme", "indirect", "Programme written by the therapist and carried out by school staff"),
      RowHint("F", "salt-training", "training", "Training of the adults who carry out the programme"),
      RowHint("F", "meeting-review", "review", "Review of the programme, meetings and reports: the therapist's time"),
      RowHint("G", "clinic", "direct", "Eating and drinking: assessment and plan"),
    ], example: .language)

  static let movement = AdviceTopic(
    guidance: """
      Say what the child can and cannot do at school and at home: moving, sitting, writing, dressing, eating, toileting, \
      attending. Then equipment, the room, the programme, direct hours, and moving and handling.
      Choose the section for every row: F where it educates or trains (section 21(5) of the Children and Families Act \
      2014), G where it is clinical.
      """,
    section: "",
    facts: [
      FactHint(
        "test", "What the result means for this child", ["name", "edition", "on", "value", "interval", "percentile"]),
      FactHint("equipment", "Equipment in use at school and at home", ["name", "on"]),
      FactHint("health-care-plan", "Moving and handling plan in force", ["on", "by"]),
      FactHint("current-provision", "Therapy now in place", ["hours"]),
    ],
    rows: [
      RowHint("F", "ot-programme", "indirect", "Programme written by the therapist and carried out by school staff"),
      RowHint("F", "equipment", "equipment", "Equipment: what it must be able to do, who supplies and maintains it"),
      RowHint("F", "environment", "environment", "Change to a room or to the way through the building"),
      RowHint("G", "physio-direct", "direct", "Clinical treatment"),
    ], example: .handwriting)

  static let mentalHealth = AdviceTopic(
    guidance: """
      Say what the needs are and how they affect learning and taking part, what the risks are and what reduces them, and \
      which kind of therapy is needed. Choose the section for every row: F where it teaches skills, as much work in \
      school does; G where it is treatment, as in a clinic.
      """,
    section: "",
    facts: [
      FactHint("diagnosis", "Diagnosis, and what it means for this child", ["name", "on", "by", "status"]),
      FactHint("formulation", "Formulation: how strengths, difficulties and circumstances fit together"),
      FactHint("test", "What the result means for this child", ["name", "edition", "on", "value"]),
      FactHint("medicine", "Dose, time, where it is given and by whom", ["name", "on", "by"]),
    ],
    rows: [
      RowHint("F", "counselling-therapy", "direct", "Work in school that teaches ways to manage feelings"),
      RowHint("G", "mental-health-treatment", "direct", "Treatment in the clinic"),
      RowHint("F", "psychology-consultation", "consultation", "Consultation with the school's staff"),
    ], example: .feelings)

  static let sensory = AdviceTopic(
    guidance: """
      Give your mandatory qualification, the levels of hearing or vision, aids in use and how well they work in class, \
      changes to materials and rooms, and mobility.
      """,
    area: "sensory-physical", section: "F",
    facts: [
      FactHint("hearing", "Levels of hearing, with and without aids", ["on", "by", "value", "unit"]),
      FactHint("vision", "Acuity, field and how vision is used", ["on", "by", "value", "unit"]),
      FactHint("equipment", "Aids in use", ["name", "on"]),
      FactHint("access-arrangement", "Access arrangements now in place", ["on"]),
      FactHint("current-provision", "Specialist teaching now in place", ["hours"]),
    ],
    rows: [
      RowHint("F", "sensory-teacher", "direct", "Teaching by a qualified teacher for sensory impairment"),
      RowHint("F", "habilitation-mobility", "direct", "Habilitation and mobility"),
      RowHint("F", "technology", "equipment", "Technology: what it must be able to do, who supplies and maintains it"),
      RowHint("F", "exam-access", "curriculum", "Access arrangements for examinations"),
    ], example: .listening)

  static let specialistTeacher = AdviceTopic(
    guidance: """
      Say what you saw and measured, what the needs are in your field, and which teaching they call for: approach, group, \
      time, and the qualification of the person who gives it.
      """,
    section: "F",
    facts: [
      FactHint("test", "What the result means for this child", ["name", "edition", "on", "value", "percentile"]),
      FactHint("attainment", "Attainment now, with the name of the measure", ["name", "on", "value"]),
      FactHint("access-arrangement", "Access arrangements now in place", ["on"]),
      FactHint("current-provision", "Teaching now in place", ["hours"]),
    ],
    rows: [
      RowHint("F", "specialist-teaching", "direct", "Teaching by a specialist teacher"),
      RowHint("F", "staff-training", "training", "Training of the staff who work with the child"),
    ], example: .reading)

  static let socialCare = AdviceTopic(
    guidance: """
      This advice is asked for even where the family is not known to social care. If there has been no assessment, say so \
      and say whether one is offered; that nobody asked before does not show that there are no needs.
      Write H1 and H2 in separate rows. H1: what must be provided under section 2 of the Chronically Sick and Disabled \
      Persons Act 1970 for a disabled person under 18, with the head of that section (csdpa-head) and the day of the \
      assessment. H2: any other social care provision reasonably required.
      """,
    area: "social-care", section: "",
    facts: [
      FactHint(
        "social-care-status", "None, early help, child in need, child protection plan, looked after or care leaver",
        ["on", "status"]),
      FactHint(
        "social-care-assessment", "Kind of assessment: section 17, section 2 of the 1970 Act, Care Act, carer's",
        ["on", "by"]),
      FactHint("parent-carer", "Needs of the parent carer, as assessed", ["on", "by"]),
      FactHint("short-break", "Short breaks now in place", ["hours"]),
      FactHint("direct-payment", "Direct payments now in place", ["cost"]),
      FactHint("pep", "Personal education plan, for a child looked after", ["on"]),
    ],
    rows: [
      RowHint("H1", "home-help", "direct", "H1: practical help at home"),
      RowHint("H1", "home-adaptation", "equipment", "H1: adaptation of the home or equipment"),
      RowHint("H2", "community-access", "direct", "H2: other help, such as a worker to go out with"),
    ], example: .shortBreak)

  static let adulthood = AdviceTopic(
    guidance: """
      From Year 9. Say what will help towards employment, independent living, friends, relationships and community, and \
      health, and give each outcome its theme. Say what adult services have been asked for.
      """,
    section: "",
    facts: [
      FactHint("careers", "Careers meeting, and what came of it", ["on", "by"]),
      FactHint("work-experience", "Work experience so far, and what is planned", ["on"]),
      FactHint("travel", "How the person travels now, and what they can learn to do", ["on"]),
      FactHint("housing", "Where the person will live", ["on"]),
      FactHint("benefits", "Benefits claimed, or to be claimed and when", ["on"]),
    ],
    rows: [
      RowHint("F", "work-experience-coaching", "direct", "Work experience with a job coach"),
      RowHint("F", "independence-skills", "direct", "Teaching of skills for independent living"),
    ], example: .travelTraining)

  static let youthJustice = AdviceTopic(
    guidance: """
      Say what education is given in custody now, what is needed there, and what must be ready on the day of release.
      """,
    section: "F",
    facts: [
      FactHint("custody", "Where, since when, expected release, and the home authority", ["on"]),
      FactHint("education-in-custody", "Education in custody: what, how many hours a week, by whom", ["on", "hours"]),
    ],
    rows: [RowHint("F", "tuition", "direct", "Teaching in custody and after release")], example: .reading)

  static let virtualSchool = AdviceTopic(
    guidance: """
      Say what the personal education plan says, how moves of home and school have affected learning, and what the child \
      needs that the plan does not secure.
      """,
    section: "F",
    facts: [
      FactHint("pep", "Personal education plan: date and main points", ["on", "by"]),
      FactHint("attendance", "Attendance in this school year", ["on", "value", "unit"]),
      FactHint("attainment", "Attainment now, with the name of the measure", ["name", "on", "value"]),
    ],
    rows: [RowHint("F", "tuition", "direct", "Tuition")], example: .reading)

  static let other = AdviceTopic(
    guidance: "Keep to what your own knowledge and expertise cover, and say what you could not assess.",
    section: "",
    facts: [
      FactHint("history", "History that matters for understanding the needs"),
      FactHint("test", "What the result means for this child", ["name", "edition", "on", "value"]),
      FactHint("equipment", "Equipment in use", ["name", "on"]),
      FactHint("other", "Any other fact", ["on"]),
    ], example: .reading)
}
