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
    func file(_ language: Language) -> [UInt8] {
        switch (self, language) {
        case (.greeting, .german): PackageResources.greeting_de_txt
        case (.greeting, .english): PackageResources.greeting_en_txt
        case (.introduction, .german): PackageResources.introduction_de_txt
        case (.introduction, .english): PackageResources.introduction_en_txt
        case (.reason, .german): PackageResources.reason_de_txt
        case (.reason, .english): PackageResources.reason_en_txt
        case (.permission, .german): PackageResources.permission_de_txt
        case (.permission, .english): PackageResources.permission_en_txt
        case (.acknowledging, .german): PackageResources.acknowledging_de_txt
        case (.acknowledging, .english): PackageResources.acknowledging_en_txt
        case (.arguing, .german): PackageResources.arguing_de_txt
        case (.arguing, .english): PackageResources.arguing_en_txt
        case (.agreeing, .german): PackageResources.agreeing_de_txt
        case (.agreeing, .english): PackageResources.agreeing_en_txt
        case (.acceptingNo, .german): PackageResources.acceptingNo_de_txt
        case (.acceptingNo, .english): PackageResources.acceptingNo_en_txt
        case (.optOut, .german): PackageResources.optOut_de_txt
        case (.optOut, .english): PackageResources.optOut_en_txt
        case (.source, .german): PackageResources.source_de_txt
        case (.source, .english): PackageResources.source_en_txt
        case (.smallTalk, .german): PackageResources.smallTalk_de_txt
        case (.smallTalk, .english): PackageResources.smallTalk_en_txt
        case (.thanking, .german): PackageResources.thanking_de_txt
        case (.thanking, .english): PackageResources.thanking_en_txt
        case (.leaving, .german): PackageResources.leaving_de_txt
        case (.leaving, .english): PackageResources.leaving_en_txt
        case (.offerToSend, .german): PackageResources.offerToSend_de_txt
        case (.offerToSend, .english): PackageResources.offerToSend_en_txt
        case (.pitch, .german): PackageResources.pitch_de_txt
        case (.pitch, .english): PackageResources.pitch_en_txt
        case (.insult, .german): PackageResources.insult_de_txt
        case (.insult, .english): PackageResources.insult_en_txt
        case (.pressure, .german): PackageResources.pressure_de_txt
        case (.pressure, .english): PackageResources.pressure_en_txt
        }
    }
}
