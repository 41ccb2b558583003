import Linguistics

/// The sentences of scripted trainees, files of the folder `Data/trainees`.
enum TraineeFiles {
    static func sentences(_ line: TraineeLine, _ language: Language) -> [String] {
        all["\(line.rawValue).\(language.rawValue)"] ?? []
    }

    // Read once: a calibration says thousands of them.
    private static let all: [String: [String]] = [
        "observation.de": lines(PackageResources.trainee_observation_de_txt),
        "observation.en": lines(PackageResources.trainee_observation_en_txt),
        "concreteQuestion.de": lines(PackageResources.trainee_concreteQuestion_de_txt),
        "concreteQuestion.en": lines(PackageResources.trainee_concreteQuestion_en_txt),
        "genericQuestion.de": lines(PackageResources.trainee_genericQuestion_de_txt),
        "genericQuestion.en": lines(PackageResources.trainee_genericQuestion_en_txt),
        "acknowledging.de": lines(PackageResources.trainee_acknowledging_de_txt),
        "acknowledging.en": lines(PackageResources.trainee_acknowledging_en_txt),
        "objectionQuestion.de": lines(PackageResources.trainee_objectionQuestion_de_txt),
        "objectionQuestion.en": lines(PackageResources.trainee_objectionQuestion_en_txt),
        "answering.de": lines(PackageResources.trainee_answering_de_txt),
        "answering.en": lines(PackageResources.trainee_answering_en_txt),
        "value.de": lines(PackageResources.trainee_value_de_txt),
        "value.en": lines(PackageResources.trainee_value_en_txt),
        "proposal.de": lines(PackageResources.trainee_proposal_de_txt),
        "proposal.en": lines(PackageResources.trainee_proposal_en_txt),
        "agreeing.de": lines(PackageResources.trainee_agreeing_de_txt),
        "agreeing.en": lines(PackageResources.trainee_agreeing_en_txt),
        "vagueProposal.de": lines(PackageResources.trainee_vagueProposal_de_txt),
        "vagueProposal.en": lines(PackageResources.trainee_vagueProposal_en_txt),
        "offerToSend.de": lines(PackageResources.trainee_offerToSend_de_txt),
        "offerToSend.en": lines(PackageResources.trainee_offerToSend_en_txt),
        "pitch.de": lines(PackageResources.trainee_pitch_de_txt),
        "pitch.en": lines(PackageResources.trainee_pitch_en_txt),
        "pressure.de": lines(PackageResources.trainee_pressure_de_txt),
        "pressure.en": lines(PackageResources.trainee_pressure_en_txt),
        "arguing.de": lines(PackageResources.trainee_arguing_de_txt),
        "arguing.en": lines(PackageResources.trainee_arguing_en_txt),
        "smallTalk.de": lines(PackageResources.trainee_smallTalk_de_txt),
        "smallTalk.en": lines(PackageResources.trainee_smallTalk_en_txt),
        "acceptingNo.de": lines(PackageResources.trainee_acceptingNo_de_txt),
        "acceptingNo.en": lines(PackageResources.trainee_acceptingNo_en_txt),
        "leaving.de": lines(PackageResources.trainee_leaving_de_txt),
        "leaving.en": lines(PackageResources.trainee_leaving_en_txt),
    ]

    private static func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }
}
