import Linguistics

/// The words by which a personal entry is told.
enum EntryWords {
    /// Words that name the recipient as the one who acts or owns.
    static let owners = WordClass(
        0,
        """
        sie ihr ihre ihrem ihren ihrer ihres du dich dein deine deinem deinen deiner deines euer eure eurem
        euren eurer eures you your yours you're you've you'd you'll youre youve u ur y'all enker euri di dei
        eicha enka ye yer yous si ihne oich eich eier euern ihrn deim dein's ihr's ya yiz
        """)
    static let datives = WordClass(1, "ihnen dir euch eich enk eana")
    static let places = WordClass(2, "bei von an in über unter mit zwischen hinter")
    /// "in der Zeitung stand, dass Ihnen …": what happened to them.
    static let that = WordClass(3, "dass wie weil nachdem")
    static let titles = WordClass(
        4,
        """
        herr herrn hr frau fr mr mrs ms miss dr prof professor doktor sister schwester kollege kollegin
        kollegen pfarrer diakon der die meister sir vom da
        """)
    static let pronouns = WordClass(5, "sie ihr du you you're you've you'd youre youve u ye si yous")
    static let ours = WordClass(
        6,
        """
        wir unser unsere unserem unseren unserer unseres uns we our ours us we're we've we'll we'd
        """)
    static let mine = WordClass(7, "mein meine meinem meinen meiner meines my unsere unser unserer unserem unseren our")
    static let offers = WordClass(8, "angebot angebots anbot offerte quote proposal offer kostenvoranschlag")
    static let firstPerson = WordClass(9, "ich i wir we i've ive hob hab habe hatte hätte")
    /// How the sender got in touch before.
    static let sent = WordClass(
        10,
        """
        gemailt geschickt gschickt gesandt gesendet angeschrieben gschriebn gschrieben geschrieben emailed
        e-mailed messaged wrote sent mailed texted angerufen angschriem tried chased pinged
        """)
    /// Words by which a sender speaks of the firm or the product in the third person.
    static let wares = WordClass(
        11,
        """
        anbieter partner marktführer lösung lösungen software plattform hersteller agentur produkt produkte
        geräte kunden referenzen qualität spezialisiert zertifiziert provider platform solution solutions
        trusted award clients customers leading specialise specialize supplier agency gmbh ag ltd inc
        """)
    static let dated = WordClass(
        12,
        """
        gestern vorgestern heute neulich yesterday today january february march april may june july august
        september october november december januar jänner februar märz mai juni juli oktober dezember gestrige
        gestrigen heut gestan geschter
        """)
    static let of = WordClass(13, "vom am of from on the nr nummer no number")
    /// "von mir", "from me".
    static let from = WordClass(14, "mir me uns us")
    static let thanks = WordClass(15, "danke dank merci thanks thank")
    /// What makes a statement hang on something else.
    static let conditions = WordClass(
        16,
        """
        wenn falls sofern würde würden könnte könnten möchte if unless would could can will sparen save
        kostenlos free gratis rabatt discount damit profile profil wechseln sichern jetzt we'll i'll helfen
        help competitor mitbewerber konkurrenz
        """)
    static let present = WordClass(
        17,
        """
        ist sind hat haben habt hast kostet steht stehen läuft laufen gibt sucht suchen fehlt fehlen zeigt
        heißt liegt macht machen is are has have says shows lists you've you're isch hend runs opens
        """)
    static let likes = WordClass(18, "like wie")
    static let roleLeads = WordClass(19, "als as")
    static let somebody = WordClass(
        20,
        """
        contact bekannter bekannte bekannten jemand somebody someone friend freund freundin connection
        colleague acquaintance kunde kundin client customer
        """)
    static let supposed = WordClass(21, "stell stellen imagine angenommen suppose picture stellt nehmen")
    static let congratulations = WordClass(
        22,
        """
        glückwunsch glückwünsche gratulation gratuliere gratulieren gratulier congratulations congrats kudos
        """)
    static let upon = WordClass(23, "zu zum zur on for zua")
    /// What anybody may be congratulated on.
    static let anything = WordClass(
        24,
        """
        erfolg erfolge erfolgen werdegang profil success profile journey achievements work unternehmen arbeit
        leistung leistungen position auftritt entwicklung karriere career
        """)
    /// What a signal was, where it could have been about many things.
    static let topics = WordClass(
        25,
        """
        kommentar frage fragen anfrage angebot offerte leitfaden whitepaper webinar beitrag gespräch checkliste
        nachricht vorführung demo ratgeber rechner vortrag muster rückruf comment question enquiry inquiry
        quote proposal guide webinar post chat talk conversation checklist demo paper whitepaper sample samples
        template request session
        """)
    static let about = WordClass(26, "zu zum zur über für wegen nach about on for regarding re")
    static let vagueTopics = WordClass(
        27,
        """
        produkten produkte unternehmen leistungen products services company uns us ihnen thema themen ihre ihr
        your you mich me prüfen that this monday tuesday wednesday thursday friday linkedin sie unserer unseren
        website online
        """)
    /// Words before a thing that do not say what it was about.
    static let plain = WordClass(
        28,
        """
        recent latest last free quick online this that with from about your short great good nice kind first
        second earlier previous lovely thoughtful have sent requested another some white following after next
        same
        """)
    static let says = WordClass(
        29,
        """
        laugh laughed smile erinnert gefallen gelacht hängen steht stand heißt zeigt nennt weist listet says
        say said shows lists mention mentions has läuft sucht verspricht reads beklagt klagt schreibt schreiben
        """)
    static let spots = WordClass(30, "in an vor auf bei on at past by from through hinter neben outside zu")
    static let was = WordClass(
        31,
        """
        war waren warst hatte hatten hattest hattet was were had gesehen gsehn getroffen gesprochen gredt
        geredet unterhalten gestanden gstanden met spoke talked zusammengestanden kennengelernt vorgeführt
        gezeigt danke dank thanks merci kam kamen wollte hing stand saß lag ging brauchte wartete fuhr tried
        waited rang bought walked drove stood went treffen telefonat begehung besichtigung verabredung gespräch
        conversation visit haben hast habt gmacht gemacht asked ran sat gave sent ham did came standen bekam
        rief getauscht sprachen wollten zusammengesessen gsessn gesessen traf trafen swapped exchanged caught
        shook
        """)
    /// What people send each other.
    static let messages = WordClass(
        32,
        """
        mail mails email emails e-mail e-mails nachricht nachrichten brief briefe briefs schreiben schreibens
        anruf anrufe anrufen anrufbeantworter mailbox note notes message messages letter letters voicemail
        voicemails call calls antwort antworten reply replies answer answered fax zeilen unbeantwortet
        unanswered beantwortet inmail nochricht mailing kontaktversuch versuch attempt rückmeldung reaktion
        response
        """)
    /// Ties on a network, which are no reason to write.
    static let bonds = WordClass(
        33,
        """
        vernetzt vernetzen vernetzung verbunden annehmen annahme kontaktanfrage connected connecting accepting
        connect vernetzungsanfrage connection kontaktaufnahme
        """)
    /// What somebody publishes or puts up.
    static let papers = WordClass(
        34,
        """
        anzeige stellenanzeige inserat bewertung bewertungen amtsblatt gemeindeblatt zeitung geschäftsbericht
        jahresbericht speisekarte schild plakat schaufenster video videos foto fotos interview vortrag podcast
        bericht beitrag post posting artikel ausschreibung katalog fahrplan ad advert review reviews listing
        listings filing menu sign clip article photo photos talk report survey posted newspaper paper careers
        karriereseite stellenmarkt blog newsletter form formular minutes protokoll protokolle docket register
        handelsregister aushang eintrag google-eintrag permit planning council brochure flyer handzettel
        website's timetable spielplan stellenausschreibung jobanzeige annonce bauantrag lokalzeitung
        wochenblatt zeitungsbericht zeitungsartikel blogartikel landeszeitung kreiszeitung tageszeitung
        regionalzeitung kreisblatt tagblatt tageblatt abendblatt lokalteil lokalblatt vereinsblatt
        mitteilungsblatt pfarrblatt fachzeitschrift verbandszeitschrift blogbeitrag rezension rezensionen
        """)
    /// What is met with on the spot.
    static let senses = WordClass(
        35,
        """
        vorbei stand gestanden gstanden schlange baustelle gerüst halle parkplatz auslage theke tür past queue
        queueing bought gekauft bestellt rang tried window windows car yard gate door counter telefon nummer
        warteschleife
        """)
    /// Words beside a pronoun that make an offer, a wish, a condition or a question of it.
    static let open = WordClass(
        36,
        """
        können könnten könnt kannst könntest würden würdest werden werdet wirst dürfen dürft darfst sollten
        solltest müssen müsst musst möchten möchtest finden findest erhalten bekommen kriegen kriegst bekommst
        sparen sparst brauchen kennen kennst wissen weißt merken wenn falls ob sofern soll sollen wie was
        wollen willst profitieren verlieren für auf an um gerne gern bitte can could would will should may
        might must shall if do does did are whether for to with let help helps get need want know thank give
        save send show offer wish hope think believe what how why who whenever unless when bis hätten hättest
        wären mögen magst lassen erwarten sehen give call email when
        """)
    /// Words at the start of a clause after which a pronoun is told of, not asked.
    static let joints = WordClass(
        37,
        """
        dass das weil da seit wo als nachdem denn und aber also ja die den der dem was wie wofür na so damals
        gestern heute neulich vorgestern weils jetzt letztens kürzlich hier dort eben gerade grad du sie bevor
        woher
        """)
    /// Things that many recipients have to do with: a signal is not known by them alone.
    static let thin = WordClass(
        38,
        """
        whitepaper whitepapers paper papers leitfaden leitfadens leitfäden download downloads webinar webinars
        webinare angebot angebots angebote offerte anfrage anfragen website webseite homepage seite seiten
        preisseite gespräch gesprächs gespräche termin termine kontakt kontaktformular formular beitrag
        beitrags beiträge kommentar kommentars post posts posting interesse besuch besuchs guide guides offer
        offers quote quotes quotation proposal enquiry enquiries inquiry site page pages chat talk stand
        messestand messe stand booth team kunde kunden customer customers client clients haus hauses home house
        frage fragen question questions request requests visit visits demo trial telefon unterlagen produkt
        produkte product products büro office group gruppe service woche wochen week weeks month months monat
        monate familienbetrieb familienunternehmen inhaber online work works time times arbeit zeit use uses
        used using nutzt good gut gute guten great groß große großen large small klein kleine local regional
        current first letzte letzten last next laut seit macht machen bietet bieten arbeitet arbeiten betreibt
        verkauft sells runs makes offers works hat will möchte wants wanted wollte asked fragte gefragt person
        personen bisher noch eigene eigenen eigener own two system software tool app lösung solution contact
        call calls line lines area region raum nähe near around part main full still back always often many
        viel viele vielen preis preise price prices kosten cost costs problem probleme problems thema job jobs
        sucht suchen
        """)

    /// The classes of this file, for the vocabulary.
    static let plainClasses = [
        owners, datives, places, that, titles, pronouns, ours, mine, offers, firstPerson, sent, wares, dated, of,
        from, thanks, conditions, present, likes, roleLeads, somebody, supposed, congratulations, upon, anything,
        topics, about, vagueTopics, plain, says, spots, was, messages, bonds, papers, senses, open, joints, thin,
    ]
}
