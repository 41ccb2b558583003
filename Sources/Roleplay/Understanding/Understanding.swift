import Scenarios

/// What a line was understood to do and to be about, in its context.
public struct Understanding: Codable, Equatable, Sendable {
    public internal(set) var acts: [ActMark] = []
    /// What a question in the line is about, best match first; empty where it asks nothing.
    public internal(set) var asked: [Topic] = []
    /// What could be said to its question, best first.
    public internal(set) var answers: [AnswerCandidate] = []
    /// What could be said to its question about what was just told, best first.
    public internal(set) var followUps: [FollowUpCandidate] = []
    /// What a statement in the line is about, best match first.
    public internal(set) var touched: [Topic] = []
    /// The question that is asked everywhere, if the line asks one.
    public internal(set) var common: CommonQuestion?
    /// How the question is put.
    public internal(set) var form: QuestionForm?
    /// What else its question tells of itself.
    public internal(set) var traits: [QuestionTrait] = []
    /// The trainee's own word for what the line is about, to be taken up in the reply.
    public internal(set) var echo: String?
    /// Whether that word was taken up before, or so many that another would be a mannerism.
    public internal(set) var isEchoSpent = false
    /// The trainee's name, where the line tells it.
    public internal(set) var name: String?
    public internal(set) var proposal: Proposal?
    /// The objections that a proposal leaves no ground for by the way that it names.
    public internal(set) var preempted: [Topic] = []
    /// The number of words.
    public internal(set) var words = 0
    /// The number of words before the first question, or all of them.
    public internal(set) var wordsBeforeQuestion = 0
    /// The stems of what it is about: of its question, or of all of it where it asks nothing.
    public internal(set) var stems: [String] = []
    /// Whether it asks something besides whether it has summed up rightly.
    public internal(set) var asksBesideSummary = false
    /// Whether it says that a time does not suit.
    public internal(set) var excludesTime = false
    /// Whether what it gives comes with it: "anbei", "attached".
    public internal(set) var isEnclosed = false
    /// Whether its question takes up what was just said.
    public internal(set) var takesUp = false
    /// Whether a few words that ask nothing only take up what was just said.
    public internal(set) var echoesReply = false
    /// Whether a complaint or a reproach is all that its question asks.
    public internal(set) var asksOnlyAboutReply = false
    /// Whether it holds up to the other what they have not said.
    public internal(set) var holdsUpUnsaid = false
    /// Whether it asks something besides taking the other for somebody else.
    public internal(set) var asksBesideAddressee = false
    /// Whether its question is the step: "What about Thursday at noon, ten minutes on the phone?"
    public internal(set) var proposesInQuestion = false
    /// Whether its pressure speaks of a deadline.
    public internal(set) var setsDeadline = false
    /// Whether all of it is a word or two with a question mark, and no verb: "Hundert?", "Und bei Ihnen?"
    public internal(set) var isBareQuestion = false
    /// What such a question names, as it is taken up: "Die Jacken" of "Und die Jacken?"
    public internal(set) var thing: String?
    /// Whether there is a figure in such a question: "One month?"
    public internal(set) var asksOfFigure = false
    /// Whether all of it is a thing that the scenario speaks of or a figure, and it says nothing of it: "Lenkzeit."
    public internal(set) var namesOnly = false
    /// Whether all that it asks is that the other go on: "Und?"
    public internal(set) var urgesOn = false
    /// What the riddle that it asks waits for.
    public internal(set) var riddle: RiddleForm?
    /// Whether it only turns a question to the person itself: "Und Sie?"
    public internal(set) var turnsToPerson = false
    /// Whether its question is what would be if: "What would you do if you knew?"
    public internal(set) var isHypothetical = false
    /// Whether its question asks for leave to start over.
    public internal(set) var asksToStartOver = false
    /// Whether it asks for what speaks against it.
    public internal(set) var asksForDoubts = false
    /// What the persona had said, where the line gives it back with another figure.
    public internal(set) var misquoted: String?
    /// What the persona had said, where the line asks to hear that again.
    public internal(set) var askedAgain: String?
    /// Whether it takes the other for somebody of another trade; `echo` is that trade.
    public internal(set) var mistakesTrade = false
    /// Whether the line repeats an earlier one of the trainee's.
    public internal(set) var isRepeated = false

    /// Whether the line does something.
    public func does(_ act: Act) -> Bool { acts.contains { $0.act == act } }

    /// Whether the line does any of several things.
    public func does(anyOf wanted: Act...) -> Bool { acts.contains { wanted.contains($0.act) } }

    /// Whether the line asks about the other's situation.
    public var asks: Bool { does(anyOf: .concreteQuestion, .genericQuestion, .otherQuestion, .commonQuestion) }

    /// Whether it takes up a topic in any way.
    func touches(_ topic: Topic) -> Bool { asked.contains(topic) || touched.contains(topic) }
}
