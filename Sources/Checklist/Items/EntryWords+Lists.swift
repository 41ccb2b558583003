import Linguistics

extension EntryWords {
    /// The words of each kind.
    static let lists: [(kind: EntryWords, words: StaticString)] = [
        (
            .owners,
            """
            sie ihr ihre ihrem ihren ihrer ihres du dich dein deine deinem deinen deiner deines euer eure
            eurem euren eurer eures you your yours you're you've you'd you'll youre youve u ur y'all enker
            euri di dei eicha enka ye yer yous si ihne oich eich eier euern ihrn deim dein's ihr's ya yiz
            """
        ),
        (.datives, "ihnen dir euch eich enk eana"),
        (.places, "bei von an in über unter mit zwischen hinter"),
        (.that, "dass wie weil nachdem"),
        (
            .titles,
            """
            herr herrn hr frau fr mr mrs ms miss dr prof professor doktor sister schwester kollege kollegin
            kollegen pfarrer diakon der die meister sir vom da
            """
        ),
        (.pronouns, "sie ihr du you you're you've you'd youre youve u ye si yous"),
        (
            .ours,
            """
            wir unser unsere unserem unseren unserer unseres uns we our ours us we're we've we'll we'd
            """
        ),
        (
            .mine,
            """
            mein meine meinem meinen meiner meines my unsere unser unserer unserem unseren our
            """
        ),
        (.offers, "angebot angebots anbot offerte quote proposal offer kostenvoranschlag"),
        (.firstPerson, "ich i wir we i've ive hob hab habe hatte hätte"),
        (
            .sent,
            """
            gemailt geschickt gschickt gesandt gesendet angeschrieben gschriebn gschrieben geschrieben
            emailed e-mailed messaged wrote sent mailed texted angerufen angschriem tried chased pinged
            written rung phoned left hinterlassen gsprochn gefaxt reached aufgesprochen
            """
        ),
        (
            .wares,
            """
            anbieter partner marktführer lösung lösungen software plattform hersteller agentur produkt
            produkte geräte kunden referenzen qualität spezialisiert zertifiziert provider platform solution
            solutions trusted award clients customers leading specialise specialize supplier agency gmbh ag
            ltd inc
            """
        ),
        (
            .dated,
            """
            gestern vorgestern heute neulich yesterday today january february march april may june july
            august september october november december januar jänner februar märz mai juni juli oktober
            dezember gestrige gestrigen heut gestan geschter
            """
        ),
        (.of, "vom am of from on the nr nummer no number"),
        (.from, "mir me uns us"),
        (.thanks, "danke dank merci thanks thank"),
        (
            .conditions,
            """
            wenn falls sofern würde würden könnte könnten möchte if unless would could can will sparen save
            kostenlos free gratis rabatt discount damit profile profil wechseln sichern jetzt we'll i'll
            helfen help competitor mitbewerber konkurrenz
            """
        ),
        (
            .present,
            """
            ist sind hat haben habt hast kostet steht stehen läuft laufen gibt sucht suchen fehlt fehlen
            zeigt heißt liegt macht machen is are has have says shows lists you've you're isch hend runs
            opens
            """
        ),
        (.likes, "like wie"),
        (.roleLeads, "als as"),
        (
            .somebody,
            """
            contact bekannter bekannte bekannten jemand somebody someone friend freund freundin connection
            colleague acquaintance kunde kundin client customer
            """
        ),
        (.supposed, "stell stellen imagine angenommen suppose picture stellt nehmen"),
        (
            .congratulations,
            """
            glückwunsch glückwünsche gratulation gratuliere gratulieren gratulier congratulations congrats
            kudos
            """
        ),
        (.upon, "zu zum zur on for zua with"),
        (
            .anything,
            """
            erfolg erfolge erfolgen werdegang profil success profile journey achievements work unternehmen
            arbeit leistung leistungen position auftritt entwicklung karriere career
            """
        ),
        (
            .topics,
            """
            kommentar frage fragen anfrage angebot offerte leitfaden whitepaper webinar beitrag gespräch
            checkliste nachricht vorführung demo ratgeber rechner vortrag muster rückruf comment question
            enquiry inquiry quote proposal guide post chat talk conversation checklist paper sample samples
            template request session
            """
        ),
        (.about, "zu zum zur über für wegen nach about on for regarding re"),
        (
            .vagueTopics,
            """
            produkten produkte unternehmen leistungen products services company uns us ihnen thema themen
            ihre ihr your you mich me prüfen that this monday tuesday wednesday thursday friday linkedin sie
            unserer unseren website online
            """
        ),
        (
            .plain,
            """
            recent latest last free quick online this that with from about your short great good nice kind
            first second earlier previous lovely thoughtful have sent requested another some white following
            after next same
            """
        ),
        (
            .says,
            """
            laugh laughed smile erinnert gefallen gelacht hängen steht stand heißt zeigt nennt weist listet
            says say said shows lists mention mentions has läuft sucht verspricht reads beklagt klagt
            schreibt schreiben
            """
        ),
        (.spots, "in an vor auf bei on at past by from through hinter neben outside zu"),
        (
            .was,
            """
            war waren warst hatte hatten hattest hattet was were had gesehen gsehn getroffen gesprochen
            gredt geredet unterhalten gestanden gstanden met spoke talked zusammengestanden kennengelernt
            vorgeführt gezeigt danke dank thanks merci kam kamen wollte hing stand saß lag ging brauchte
            wartete fuhr tried waited rang bought walked drove stood went treffen telefonat begehung
            besichtigung verabredung gespräch conversation visit haben hast habt gmacht gemacht asked ran
            sat gave sent ham did came standen bekam rief getauscht sprachen wollten zusammengesessen gsessn
            gesessen traf trafen swapped exchanged caught shook
            """
        ),
        (
            .messages,
            """
            mail mails email emails e-mail e-mails nachricht nachrichten brief briefe briefs schreiben
            schreibens anruf anrufe anrufen anrufbeantworter mailbox note notes message messages letter
            letters voicemail voicemails call calls antwort antworten reply replies answer answered fax
            zeilen unbeantwortet unanswered beantwortet inmail nochricht mailing kontaktversuch versuch
            attempt rückmeldung reaktion response
            """
        ),
        (
            .bonds,
            """
            vernetzt vernetzen vernetzung verbunden annehmen annahme kontaktanfrage connected connecting
            accepting connect vernetzungsanfrage connection kontaktaufnahme
            """
        ),
        (
            .papers,
            """
            anzeige stellenanzeige inserat bewertung bewertungen amtsblatt gemeindeblatt zeitung
            geschäftsbericht jahresbericht speisekarte schild plakat schaufenster video videos foto fotos
            interview vortrag podcast bericht beitrag post posting artikel ausschreibung katalog fahrplan ad
            advert review reviews listing listings filing menu sign clip article photo photos talk report
            survey posted newspaper paper careers karriereseite stellenmarkt blog newsletter form formular
            minutes protokoll protokolle docket register handelsregister aushang eintrag google-eintrag
            permit planning council brochure flyer handzettel website's timetable spielplan
            stellenausschreibung jobanzeige annonce bauantrag lokalzeitung wochenblatt zeitungsbericht
            zeitungsartikel blogartikel landeszeitung kreiszeitung tageszeitung regionalzeitung kreisblatt
            tagblatt tageblatt abendblatt lokalteil lokalblatt vereinsblatt mitteilungsblatt pfarrblatt
            fachzeitschrift verbandszeitschrift blogbeitrag rezension rezensionen
            """
        ),
        (
            .senses,
            """
            vorbei stand gestanden gstanden schlange baustelle gerüst halle parkplatz auslage theke tür past
            queue queueing bought gekauft bestellt rang tried window windows car yard gate door counter
            telefon nummer warteschleife
            """
        ),
        (
            .open,
            """
            können könnten könnt kannst könntest würden würdest werden werdet wirst dürfen dürft darfst
            sollten solltest müssen müsst musst möchten möchtest finden findest erhalten bekommen kriegen
            kriegst bekommst sparen sparst brauchen kennen kennst wissen weißt merken wenn falls ob sofern
            soll sollen wie was wollen willst profitieren verlieren für auf an um gerne gern bitte can could
            would will should may might must shall if do does did are whether for to with let help helps get
            need want know thank give save send show offer wish hope think believe what how why who whenever
            unless when bis hätten hättest wären mögen magst lassen erwarten sehen call email
            """
        ),
        (
            .joints,
            """
            dass das weil da seit wo als nachdem denn und aber also ja die den der dem was wie wofür na so
            damals gestern heute neulich vorgestern weils jetzt letztens kürzlich hier dort eben gerade grad
            du sie bevor woher
            """
        ),
        (
            .thin,
            """
            whitepaper whitepapers paper papers leitfaden leitfadens leitfäden download downloads webinar
            webinars webinare angebot angebots angebote offerte anfrage anfragen website webseite homepage
            seite seiten preisseite gespräch gesprächs gespräche termin termine kontakt kontaktformular
            formular beitrag beitrags beiträge kommentar kommentars post posts posting interesse besuch
            besuchs guide guides offer offers quote quotes quotation proposal enquiry enquiries inquiry site
            page pages chat talk stand messestand messe booth team kunde kunden customer customers client
            clients haus hauses home house frage fragen question questions request requests visit visits
            demo trial telefon unterlagen produkt produkte product products büro office group gruppe service
            woche wochen week weeks month months monat monate familienbetrieb familienunternehmen inhaber
            online work works time times arbeit zeit use uses used using nutzt good gut gute guten great
            groß große großen large small klein kleine local regional current first letzte letzten last next
            laut seit macht machen bietet bieten arbeitet arbeiten betreibt verkauft sells runs makes hat
            will möchte wants wanted wollte asked fragte gefragt person personen bisher noch eigene eigenen
            eigener own two system software tool app lösung solution contact call calls line lines area
            region raum nähe near around part main full still back always often many viel viele vielen preis
            preise price prices kosten cost costs problem probleme problems thema job jobs sucht suchen
            """
        ),
        (.minutes, "minute minuten min minutes mins sekunden seconds uhr mal times"),
        (
            .interrogatives,
            """
            wie was wer wo wann welche welcher welches welchen wieviel wieviele warum wieso how what who
            where when which why wen wem wessen
            """
        ),
        (.promised, "you'll"),
        (.whether, "whether ob how why what"),
        (.ofThe, "von vom of with mit"),
        (
            .deciders,
            """
            responsible charge decides zuständig zuständige verantwortlich entscheider entscheidet
            ansprechpartner ansprechpartnerin decision-maker
            """
        ),
        (
            .past,
            """
            zusammengestanden gestanden gstanden gesprochen geredet gredt unterhalten getroffen
            kennengelernt gesessen zusammengesessen telefoniert getauscht ausgetauscht besichtigt met spoke
            talked chatted sat stood swapped gesehen gsehn verabredung verabredet
            """
        ),
        (
            .articles,
            """
            der die das den dem des ein eine einen the a an new neue neuen neues neuer old alte alten altes
            """
        ),
        (
            .commonThings,
            """
            firma unternehmen unternehmens betrieb betriebs betriebe zeit kunden kundinnen mitarbeiter
            mitarbeiterinnen mitarbeitende mitarbeitenden team teams prozesse prozess erfolg branche region
            nähe straße gegend stadt bedürfnisse bedarf interesse vorteile vorteil ziele herausforderungen
            herausforderung umsatz kosten daten wettbewerb konkurrenz profil arbeit engagement expertise
            erfahrung meinung einschätzung antwort rückmeldung nachricht feedback wunsch wünsche
            anforderungen zukunft geschäft name namen nummer kontakt adresse lösung partner ansprechpartner
            angebot termin position rolle funktion bereich leistungen leistung produkte dienstleistungen
            marke organisation verständnis geduld aufmerksamkeit hilfe unterstützung leben alltag tag woche
            haus eigenheim strom stromrechnung stromkosten potenzial vertrauen nachbarn nachbar nachbarin
            kollegen kollege kollegin chef geld budget online digitaler digitalen digitale account konto
            vertrag versicherung company business firm time customers clients team's staff people employees
            processes success industry area needs interest goals challenges revenue sales costs cost data
            competitors competition profile work experience opinion thoughts answer reply response message
            future number contact address solution offer background role services products brand
            organization patience attention help support life day week house home money potential neighbor
            neighbour neighbors neighbours colleagues colleague boss contract insurance email mail inbox
            calendar journey growth bottom operations workflow gespräch entscheidung decision schreibtisch
            desk kunde customer client market markt situation thema themen anliegen wert werte qualität
            quality eigene eigenen own
            """
        ),
        (
            .together,
            """
            besprochen bsprochn vereinbart ausgemacht ausgmacht abgemacht abgesprochen verabredet zugesagt versprochen
            telefoniert gesprochen gsprochn geredet gredt unterhalten getroffen kennengelernt gesehen gsehn gestanden
            zusammengestanden zusammengesessen gesessen angekündigt erwähnt agreed discussed arranged promised spoke
            talked met chatted catching caught bumped mentioned shook swapped exchanged introduced
            """
        ),
        (
            .sites,
            """
            website webseite homepage seite seiten shop shops onlineshop webshop store suche search site page pages
            karte speisekarte menu profil profile kalender calendar impressum kanal channel portal formular form
            schaufenster auslage aushang schild sign window inserat anzeige listing listings katalog catalogue catalog
            instagram facebook google maps app startseite stellenseite karriereseite careers newsletter blog
            """
        ),
        (.both, "wir we uns us mir miteinander together beide both einander"),
        (.wishes, "gute beste glück erfolg best luck"),
        (.wishLeads, "alles viel the good much"),
        (
            .reactions,
            """
            laugh laughed laughing smile smiled grin grinned chuckle reminded stuck struck moved touched surprised
            wondering wondered thinking thought puzzled curious gelacht lachen geschmunzelt schmunzeln erinnert gerührt
            berührt hängengeblieben hängen überrascht gefreut gefallen imponiert beschäftigt gewundert nachgedacht
            nachdenken neugierig aufgefallen eingeleuchtet
            """
        ),
        (.the, "the das der die den dem"),
    ]
}
