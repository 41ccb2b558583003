import Linguistics

/// The word lists that the rules look for, all found in one pass.
enum Cue: Hashable, CaseIterable, Sendable {
    case stockPhrase, pressure, pretence, hiddenPurpose, optOut
    case genericNeed, noNeed, indirectQuestion
    case valueThing, give, thinValue, handOver, offerPaper
    case proposal, visit, smallAsk, link
    case ours, you

    /// The list of a cue, in both languages: openers mix them, and a stray hit in the other language is rare.
    var words: WordList {
        switch self {
        case .stockPhrase: WordList([PackageResources.stockPhrase_de_txt, PackageResources.stockPhrase_en_txt])
        case .pressure: WordList([PackageResources.pressure_de_txt, PackageResources.pressure_en_txt])
        case .pretence: WordList([PackageResources.pretence_de_txt, PackageResources.pretence_en_txt])
        case .hiddenPurpose: WordList([PackageResources.hiddenPurpose_de_txt, PackageResources.hiddenPurpose_en_txt])
        case .optOut: WordList([PackageResources.optOut_de_txt, PackageResources.optOut_en_txt])
        case .genericNeed: WordList([PackageResources.genericNeed_de_txt, PackageResources.genericNeed_en_txt])
        case .noNeed: WordList([PackageResources.noNeed_de_txt, PackageResources.noNeed_en_txt])
        case .indirectQuestion:
            WordList([PackageResources.indirectQuestion_de_txt, PackageResources.indirectQuestion_en_txt])
        case .valueThing: WordList([PackageResources.valueThing_de_txt, PackageResources.valueThing_en_txt])
        case .give: WordList([PackageResources.give_de_txt, PackageResources.give_en_txt])
        case .thinValue: WordList([PackageResources.thinValue_de_txt, PackageResources.thinValue_en_txt])
        case .handOver: WordList([PackageResources.handOver_de_txt, PackageResources.handOver_en_txt])
        case .offerPaper: WordList([PackageResources.offerPaper_de_txt, PackageResources.offerPaper_en_txt])
        case .proposal: WordList([PackageResources.proposal_de_txt, PackageResources.proposal_en_txt])
        case .visit: WordList([PackageResources.visit_de_txt, PackageResources.visit_en_txt])
        case .smallAsk: WordList([PackageResources.smallAsk_de_txt, PackageResources.smallAsk_en_txt])
        case .link: WordList([PackageResources.link_de_txt, PackageResources.link_en_txt])
        case .ours: WordList([PackageResources.self_de_txt, PackageResources.self_en_txt])
        case .you: WordList([PackageResources.you_de_txt, PackageResources.you_en_txt])
        }
    }
}
