/// Why a German noun cannot be put into a form.
enum UnclearNoun: Error, Equatable {
    /// Nothing tells its gender.
    case gender(noun: String)
    /// "die" can stand before a woman's word or before several things.
    case number(noun: String)
    /// Nothing tells whether a name is a man's or a woman's.
    case person(name: String)
    /// An article in another case than the nominative, or nothing that could be a noun.
    case notNominative(value: String)
}
