import Checklist
import Linguistics
import Scenarios

/// What is known where a draft is written: the circumstances it is marked in, and what ready sentences are made of.
public struct DraftContext: Equatable, Sendable {
    /// The circumstances that the draft is marked in.
    public let opener: OpenerContext
    /// Sie or du; `sie` in English.
    public let address: AddressForm
    /// How one addresses the person; empty where nobody is known.
    public let salutation: String
    /// The writer's own company; empty where it is not known.
    public let sellerCompany: String
    /// Useful things that may really be given away.
    public let values: [String]
    /// Times at which the person could talk, at least two to choose from.
    public let times: [String]
    /// The writer's own name; nil where it is not known.
    public let trainee: String?

    /// The context of a scenario.
    public init(_ scenario: Scenario, trainee: String?) {
        opener = scenario.openerContext
        address = scenario.prospect.address
        salutation = scenario.prospect.salutation
        sellerCompany = scenario.seller.company
        values = scenario.seller.value
        times = DraftContext.choice(scenario.persona.free, scenario.language)
        self.trainee = trainee
    }

    /// Circumstances without a scenario: nobody is known, and nothing can be given away.
    public init(_ opener: OpenerContext, address: AddressForm = .sie, trainee: String?) {
        self.opener = opener
        self.address = address
        salutation = opener.prospect.name
        sellerCompany = ""
        values = []
        times = DraftContext.choice([], opener.language)
        self.trainee = trainee
    }

    /// Marks a text in these circumstances.
    public func marks(of text: DraftText, _ checker: Checker) -> Marks {
        checker.marks(for: Opener(context: opener, subject: text.subject, text: text.body))
    }

    private static func choice(_ free: [String], _ language: Language) -> [String] {
        let usual =
            language == .german ? ["Dienstag um neun", "Donnerstag um zwei"] : ["Tuesday at nine", "Thursday at two"]
        return free.count > 1 ? Array(free.prefix(2)) : free + usual.suffix(2 - free.count)
    }
}
