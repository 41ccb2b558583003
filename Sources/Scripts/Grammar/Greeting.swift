/// An adjective that greets somebody by name and agrees with them.
enum Greeting: String, CaseIterable {
    /// Lieber Herr Oltmanns, Liebe Ronja.
    case dear
    /// Sehr geehrte Frau Brandl.
    case esteemed

    /// The greeting with a name; only a name that tells whose it is, or carries it, can be greeted so.
    func greeting(_ value: String) throws(UnclearNoun) -> String {
        let (name, marked) = NounPhrase.unmarked(value)
        let gender: Gender? =
            marked ?? (name.hasPrefix("Herr ") ? .masculine : name.hasPrefix("Frau ") ? .feminine : nil)
        switch gender {
        case .masculine: return words + "r " + name
        case .feminine, .plural: return words + " " + name
        case .neuter, nil: throw .person(name: name)
        }
    }

    private var words: String {
        switch self {
        case .dear: "Liebe"
        case .esteemed: "Sehr geehrte"
        }
    }
}
