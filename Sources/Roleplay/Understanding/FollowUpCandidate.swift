/// What the persona could say to a question about what it has just told, with how well it fits.
public struct FollowUpCandidate: Codable, Equatable, Sendable {
    /// The answer's id.
    public let line: String
    /// Whether the question is put like one that the author wrote for it.
    public let isOfForm: Bool
    /// How much of what tells the question's meaning stands in the author's questions or the answer, from 0 to 1.
    public let likeness: Double
    /// How near its words lie to those of the author's questions, by their kinship, from 0 to 1.
    public let kinship: Double
    /// Whether the question has no word of its own: "Warum?", "And who?"
    public let isBare: Bool
    /// How the question is put; nil for a word or two that ask nothing by themselves.
    public let form: QuestionForm?
    /// Whether the whole line is a few words, which live on what was said before.
    public let isShort: Bool
    /// Whether it names something that was neither just told nor stands in the answer.
    public let isForeign: Bool
    /// How many sentences ago that which it follows was said.
    public let age: Int

    /// How well it fits: the form counts as much as all the words.
    var rank: Double { (isOfForm ? 1 : 0) + likeness + 0.4 * kinship - 0.3 * Double(age) - (isForeign ? 0.5 : 0) }

    /// Whether it is asked in the author's own words.
    var isSame: Bool { likeness > 0.9 && (isOfForm || isShort && wantsYesOrNo) }

    /// Whether there is hardly a doubt that it is meant.
    var isClear: Bool {
        if isSame { return true }
        guard !isForeign, isOfForm else { return false }
        return isBare ? isShort && !wantsYesOrNo && age == 0 : likeness >= 0.5
    }

    /// Whether it is meant rather than what answers only roughly.
    var isProbable: Bool {
        guard !isClear else { return true }
        guard !isForeign, isOfForm, !wantsYesOrNo, !isBare, age == 0 else { return false }
        return kinship >= 0.7 || isShort && (likeness > 0 || kinship >= leastKinship)
    }

    /// Whether it may be meant where nothing else answers.
    var isLikely: Bool {
        guard !isProbable else { return true }
        guard !isForeign, isOfForm, !isBare, age == 0 else { return false }
        return kinship >= 0.45 && (isShort || !wantsYesOrNo) || isShort && !wantsYesOrNo
    }

    private var wantsYesOrNo: Bool { form?.wantsYesOrNo ?? true }

    /// Who, when, why and how many tell more of what is meant than what and how.
    private var leastKinship: Double { [.who, .when, .why, .howMuch].contains(form) ? 0.25 : 0.45 }
}
