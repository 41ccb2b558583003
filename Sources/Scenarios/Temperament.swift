import Checklist
import Linguistics

/// What an archetype brings along: its state at the start, how it reacts, and how it talks.
///
/// The wording lies in `Data/<archetype>.yaml`; what an archetype does not say in its own way comes from
/// `Data/default.yaml`.
public struct Temperament: Sendable {
    /// The mood at the start, from -3 to 3.
    public let mood: Int
    /// The patience at the start, from 1 to 10.
    public let patience: Int
    /// The trust at the start, from 0 to 10.
    public let trust: Int
    /// How many words of the trainee are listened to on the phone before the persona cuts in.
    public let longestBreath: Int
    /// How strongly good acts move trust, from 1 to 3.
    public let softens: Int
    /// How strongly bad acts move trust, from 1 to 3.
    public let hardens: Int

    let wording: [String: [Move: [Line]]]

    /// The lines for a move, in the scenario's language, address form and medium.
    public func lines(for move: Move, language: Language, address: AddressForm, isWritten: Bool) -> [Line] {
        wording[Temperament.voice(language: language, address: address, isWritten: isWritten)]?[move] ?? []
    }

    static func voice(language: Language, address: AddressForm, isWritten: Bool) -> String {
        (language == .english ? "en" : address.rawValue) + (isWritten ? ".written" : ".phone")
    }
}
