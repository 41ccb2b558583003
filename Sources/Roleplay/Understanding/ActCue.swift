import Linguistics

/// The word lists that acts are recognised by.
enum ActCue: Hashable, CaseIterable {
    case greeting, introduction, reason, permission, acknowledging, arguing, agreeing, acceptingNo, optOut, source
    case smallTalk, thanking, leaving, offerToSend, pitch, insult, pressure

    /// The act that a phrase of the list shows.
    var act: Act {
        switch self {
        case .greeting: .greeting
        case .introduction: .introduction
        case .reason: .reason
        case .permission: .permission
        case .acknowledging: .acknowledging
        case .arguing: .arguing
        case .agreeing: .agreeing
        case .acceptingNo: .acceptingNo
        case .optOut: .optOut
        case .source: .source
        case .smallTalk: .smallTalk
        case .thanking: .thanking
        case .leaving: .leaving
        case .offerToSend: .offerToSend
        case .pitch: .pitch
        case .insult: .insult
        case .pressure: .pressure
        }
    }

    /// The phrases, in the language of the scenario.
    func words(_ language: Language) -> WordList {
        switch (self, language) {
        case (.greeting, .german): WordList(PackageResources.greeting_de_txt)
        case (.greeting, .english): WordList(PackageResources.greeting_en_txt)
        case (.introduction, .german): WordList(PackageResources.introduction_de_txt)
        case (.introduction, .english): WordList(PackageResources.introduction_en_txt)
        case (.reason, .german): WordList(PackageResources.reason_de_txt)
        case (.reason, .english): WordList(PackageResources.reason_en_txt)
        case (.permission, .german): WordList(PackageResources.permission_de_txt)
        case (.permission, .english): WordList(PackageResources.permission_en_txt)
        case (.acknowledging, .german): WordList(PackageResources.acknowledging_de_txt)
        case (.acknowledging, .english): WordList(PackageResources.acknowledging_en_txt)
        case (.arguing, .german): WordList(PackageResources.arguing_de_txt)
        case (.arguing, .english): WordList(PackageResources.arguing_en_txt)
        case (.agreeing, .german): WordList(PackageResources.agreeing_de_txt)
        case (.agreeing, .english): WordList(PackageResources.agreeing_en_txt)
        case (.acceptingNo, .german): WordList(PackageResources.acceptingNo_de_txt)
        case (.acceptingNo, .english): WordList(PackageResources.acceptingNo_en_txt)
        case (.optOut, .german): WordList(PackageResources.optOut_de_txt)
        case (.optOut, .english): WordList(PackageResources.optOut_en_txt)
        case (.source, .german): WordList(PackageResources.source_de_txt)
        case (.source, .english): WordList(PackageResources.source_en_txt)
        case (.smallTalk, .german): WordList(PackageResources.smallTalk_de_txt)
        case (.smallTalk, .english): WordList(PackageResources.smallTalk_en_txt)
        case (.thanking, .german): WordList(PackageResources.thanking_de_txt)
        case (.thanking, .english): WordList(PackageResources.thanking_en_txt)
        case (.leaving, .german): WordList(PackageResources.leaving_de_txt)
        case (.leaving, .english): WordList(PackageResources.leaving_en_txt)
        case (.offerToSend, .german): WordList(PackageResources.offerToSend_de_txt)
        case (.offerToSend, .english): WordList(PackageResources.offerToSend_en_txt)
        case (.pitch, .german): WordList(PackageResources.pitch_de_txt)
        case (.pitch, .english): WordList(PackageResources.pitch_en_txt)
        case (.insult, .german): WordList(PackageResources.insult_de_txt)
        case (.insult, .english): WordList(PackageResources.insult_en_txt)
        case (.pressure, .german): WordList(PackageResources.pressure_de_txt)
        case (.pressure, .english): WordList(PackageResources.pressure_en_txt)
        }
    }
}
