import Linguistics

/// What a scripted trainee can say: each a file of real sentences, at least forty, in both languages.
///
/// In a sentence `{fact}`, `{topic}`, `{value}`, `{salutation}`, `{company}`, `{seller}`, `{offered}`, `{first}` and
/// `{second}` stand for what the scenario knows: a fact on the card, a word that touches a need, something useful to give
/// away, how one addresses the prospect, their company, the trainee's, the time that the persona offered, and two times
/// to choose from.
enum TraineeLine: String, CaseIterable, Sendable {
    case observation, concreteQuestion, genericQuestion, acknowledging, objectionQuestion, answering, value, proposal
    case agreeing, vagueProposal, offerToSend, pitch, pressure, arguing, smallTalk, acceptingNo, leaving

    /// The sentences, in the order of the file.
    func sentences(_ language: Language) -> [String] { TraineeFiles.sentences(self, language) }
}
