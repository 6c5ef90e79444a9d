package io.github.gainsay.value;

import java.util.ArrayList;
import java.util.List;

/**
 * The currencies of ISO 4217 and their names, those that became euros and the forerunners of
 * today's included; bitcoins go by XBT, which is no code of the standard. Funds, metals and codes
 * for tests are left out.
 *
 * <p>The list is part of the library, so that it is the same on every Java platform.
 */
final class Currencies {
  /**
   * Code, adjectives, nouns, symbols. All adjectives go with all nouns, and a dash is none; the
   * first of them are what the unit is called after one and after other numbers.
   */
  private static final String CODES =
      """
      USD     | US, U.S., United States, American | dollar, dollars                   | US$, U.S.$, U.S$, USD$
      EUR     | -                        | euro, euros                       | €
      GBP     | -                        | pound sterling, pounds sterling, British pound, British pounds, UK pound, UK pounds, sterling, stg, quid | £, ￡, UK£
      JPY     | -, Japanese              | yen                               | 円, JP¥
      CNY     | -, Chinese               | yuan, yuan, renminbi, kuai        | 元, RMB, CN¥, CNH
      CHF     | Swiss                    | franc, francs                     | SFr, Fr.
      CAD     | Canadian                 | dollar, dollars                   | C$, CA$, CAD$, Can$
      AUD     | Australian, Aussie       | dollar, dollars                   | A$, AU$, AUD$
      NZD     | New Zealand              | dollar, dollars                   | NZ$, NZD$
      HKD     | Hong Kong                | dollar, dollars                   | HK$, HKD$
      SGD     | Singapore, Singaporean   | dollar, dollars                   | S$, SG$, SGD$
      TWD     | Taiwan, New Taiwan, Taiwanese | dollar, dollars                   | NT$, TW$
      INR     | Indian                   | rupee, rupees                     | ₹
      RUB     | -, Russian               | ruble, rubles, rouble, roubles    | ₽
      KRW     | South Korean, Korean, -  | won, won                          | ₩
      TRY     | Turkish, -               | lira, lira, liras                 | ₺
      BRL     | Brazilian                | real, reais, reals                | R$
      MXN     | Mexican                  | peso, pesos                       | Mex$, MX$, MXN$
      ZAR     | -, South African         | rand, rand, rands                 |
      SEK     | Swedish                  | krona, kronor, kronas, krone, kroner, crown, crowns |
      NOK     | Norwegian                | krone, kroner, krona, crown, crowns |
      DKK     | Danish                   | krone, kroner, krona, crown, crowns |
      ISK     | Icelandic                | krona, kronur, króna, krónur, kronas, crown, crowns |
      CZK     | Czech                    | koruna, korunas, crown, crowns    | Kč
      PLN     | -, Polish                | zloty, zlotys, zloties, złoty, złotys, złotych | zł
      HUF     | -, Hungarian             | forint, forints                   | Ft
      RON     | Romanian                 | leu, lei                          |
      BGN     | -, Bulgarian             | lev, leva, levs                   | лв
      HRK     | -, Croatian              | kuna, kunas, kuna                 |
      RSD     | Serbian                  | dinar, dinars                     |
      UAH     | -, Ukrainian             | hryvnia, hryvnias, hryvnya, hryvnyas, hryvna, hryvnas | ₴
      BYN     | Belarusian, Belarussian  | ruble, rubles, rouble, roubles    |
      MDL     | Moldovan                 | leu, lei                          |
      GEL     | -, Georgian              | lari, lari, laris                 | ₾
      AMD     | Armenian                 | dram, drams                       | ֏
      AZN     | Azerbaijani, Azeri       | manat, manats                     | ₼
      KZT     | -, Kazakhstani, Kazakh   | tenge                             | ₸
      KGS     | Kyrgyz, Kyrgyzstani      | som, soms                         |
      UZS     | Uzbek, Uzbekistani       | sum, sums, som, soms, soum, soums |
      TJS     | -, Tajikistani, Tajik    | somoni, somonis                   |
      TMT     | Turkmenistani, Turkmen   | manat, manats                     |
      MNT     | -, Mongolian             | tugrik, tugriks, tögrög           | ₮
      ILS     | -, Israeli, new Israeli  | shekel, shekels, sheqel, sheqels  | ₪
      AED     | UAE, Emirati, United Arab Emirates | dirham, dirhams                   | Dh, Dhs
      SAR     | Saudi, Saudi Arabian     | riyal, riyals, rial, rials        |
      QAR     | Qatari                   | riyal, riyals, rial, rials        |
      OMR     | Omani                    | rial, rials, riyal, riyals        |
      YER     | Yemeni                   | rial, rials, riyal, riyals        |
      IRR     | Iranian                  | rial, rials, riyal, riyals        | ﷼
      IQD     | Iraqi                    | dinar, dinars                     |
      KWD     | Kuwaiti                  | dinar, dinars                     |
      BHD     | Bahraini                 | dinar, dinars                     |
      JOD     | Jordanian                | dinar, dinars                     |
      LYD     | Libyan                   | dinar, dinars                     |
      TND     | Tunisian                 | dinar, dinars                     |
      DZD     | Algerian                 | dinar, dinars                     |
      MAD     | Moroccan                 | dirham, dirhams                   |
      EGP     | Egyptian                 | pound, pounds                     | E£, LE
      SYP     | Syrian                   | pound, pounds, lira, liras        |
      LBP     | Lebanese                 | pound, pounds, lira, liras        |
      SDG     | Sudanese                 | pound, pounds                     |
      SSP     | South Sudanese           | pound, pounds                     |
      AFN     | -, Afghan                | afghani, afghanis                 | ؋
      PKR     | Pakistani, Pakistan      | rupee, rupees                     |
      LKR     | Sri Lankan, Sri Lanka    | rupee, rupees                     | ரூ
      NPR     | Nepalese, Nepali         | rupee, rupees                     |
      MUR     | Mauritian                | rupee, rupees                     |
      SCR     | Seychellois, Seychelles  | rupee, rupees                     |
      BDT     | -, Bangladeshi           | taka, taka, takas                 | ৳
      BTN     | -, Bhutanese             | ngultrum, ngultrums               |
      MVR     | -, Maldivian             | rufiyaa                           |
      THB     | -, Thai                  | baht, baht, bahts                 | ฿
      VND     | -, Vietnamese            | dong, dong, dongs                 | ₫
      IDR     | -, Indonesian            | rupiah, rupiah, rupiahs           | Rp
      MYR     | -, Malaysian             | ringgit, ringgit, ringgits        | RM
      PHP     | Philippine, Filipino     | peso, pesos, piso                 | ₱
      BND     | Brunei                   | dollar, dollars                   | B$
      KHR     | -, Cambodian             | riel, riels                       | ៛
      LAK     | -, Lao, Laotian          | kip, kip, kips                    | ₭
      MMK     | -, Myanmar, Burmese      | kyat, kyat, kyats                 |
      MOP     | -, Macanese, Macau       | pataca, patacas                   | MOP$
      KPW     | North Korean             | won, won                          |
      FJD     | Fijian, Fiji             | dollar, dollars                   | FJ$
      PGK     | -, Papua New Guinean     | kina, kina, kinas                 |
      SBD     | Solomon Islands          | dollar, dollars                   | SI$
      TOP     | -, Tongan                | paʻanga, paʻanga, pa'anga         | T$
      VUV     | -, Vanuatu               | vatu, vatu, vatus                 |
      WST     | -, Samoan                | tala, tala, talas                 | WS$
      XPF     | CFP                      | franc, francs                     |
      ARS     | Argentine, Argentinian, Argentinean | peso, pesos                       | AR$
      CLP     | Chilean                  | peso, pesos                       | CLP$
      COP     | Colombian                | peso, pesos                       | COL$
      UYU     | Uruguayan                | peso, pesos                       | UY$
      CUP     | Cuban                    | peso, pesos                       |
      CUC     | Cuban convertible        | peso, pesos                       |
      DOP     | Dominican                | peso, pesos                       | RD$
      PEN     | Peruvian                 | sol, soles                        | S/, S/.
      BOB     | -, Bolivian              | boliviano, bolivianos             |
      PYG     | -, Paraguayan            | guarani, guaranis, guaraníes, guaraní | ₲
      VES     | Venezuelan, -            | bolivar, bolivars, bolivares, bolívar, bolívares | Bs.
      CRC     | Costa Rican              | colon, colones, colons, colón     | ₡
      SVC     | Salvadoran               | colon, colones, colons, colón     |
      GTQ     | -, Guatemalan            | quetzal, quetzales, quetzals      |
      HNL     | -, Honduran              | lempira, lempiras                 |
      NIO     | -, Nicaraguan            | cordoba, cordobas, córdoba, córdobas |
      PAB     | -, Panamanian            | balboa, balboas                   | B/.
      HTG     | -, Haitian               | gourde, gourdes                   |
      JMD     | Jamaican, Jamaica        | dollar, dollars                   | J$
      TTD     | Trinidad and Tobago, Trinidad | dollar, dollars                   | TT$
      BBD     | Barbadian, Barbados      | dollar, dollars                   | Bds$
      BSD     | Bahamian                 | dollar, dollars                   |
      BMD     | Bermudian, Bermudan, Bermuda | dollar, dollars                   |
      BZD     | Belize                   | dollar, dollars                   | BZ$
      KYD     | Cayman Islands, Cayman   | dollar, dollars                   | CI$
      GYD     | Guyanese, Guyana         | dollar, dollars                   | GY$
      SRD     | Surinamese, Suriname     | dollar, dollars                   |
      XCD     | East Caribbean           | dollar, dollars                   | EC$
      XCG     | Caribbean                | guilder, guilders                 |
      ANG     | Netherlands Antillean    | guilder, guilders                 |
      AWG     | Aruban                   | florin, florins                   |
      FKP     | Falkland Islands, Falkland | pound, pounds                     |
      GIP     | Gibraltar                | pound, pounds                     |
      SHP     | Saint Helena, St Helena, St. Helena | pound, pounds                     |
      XOF     | West African CFA         | franc, francs                     | F CFA
      XAF     | Central African CFA      | franc, francs                     | FCFA
      CDF     | Congolese                | franc, francs                     |
      RWF     | Rwandan                  | franc, francs                     |
      BIF     | Burundian, Burundi       | franc, francs                     |
      DJF     | Djiboutian, Djibouti     | franc, francs                     |
      GNF     | Guinean                  | franc, francs                     |
      KMF     | Comorian                 | franc, francs                     |
      NGN     | -, Nigerian              | naira, naira, nairas              | ₦
      GHS     | -, Ghanaian, Ghana       | cedi, cedis                       | GH₵, ₵
      KES     | Kenyan, Kenya            | shilling, shillings               | KSh
      TZS     | Tanzanian, Tanzania      | shilling, shillings               | TSh
      UGX     | Ugandan, Uganda          | shilling, shillings               | USh
      SOS     | Somali                   | shilling, shillings               |
      ETB     | -, Ethiopian             | birr, birr, birrs                 |
      ERN     | -, Eritrean              | nakfa, nakfa, nakfas              |
      AOA     | -, Angolan               | kwanza, kwanza, kwanzas           |
      ZMW     | Zambian                  | kwacha, kwacha, kwachas           |
      MWK     | Malawian                 | kwacha, kwacha, kwachas           |
      MZN     | -, Mozambican            | metical, meticais, meticals       |
      BWP     | -, Botswanan, Botswana   | pula, pula, pulas                 |
      NAD     | Namibian, Namibia        | dollar, dollars                   | N$
      LRD     | Liberian                 | dollar, dollars                   | L$
      ZWL     | Zimbabwean, Zimbabwe     | dollar, dollars                   | Z$
      ZWG     | Zimbabwe                 | gold, gold                        | ZiG
      LSL     | -, Lesotho               | loti, maloti                      |
      SZL     | -, Swazi                 | lilangeni, emalangeni             |
      GMD     | -, Gambian               | dalasi, dalasi, dalasis           |
      MGA     | -, Malagasy              | ariary, ariary                    |
      MRU     | -, Mauritanian           | ouguiya, ouguiya, ouguiyas        |
      SLE     | -, Sierra Leonean        | leone, leones                     |
      STN     | -, São Tomé, Sao Tome    | dobra, dobras                     |
      CVE     | Cape Verdean, Cabo Verdean | escudo, escudos                   |
      ALL     | -, Albanian              | lek, lek, leks, lekë              |
      MKD     | -, Macedonian            | denar, denars, denari             |
      BAM     | Bosnian, Bosnian convertible, convertible | mark, marks                       |
      XDR     | -                        | special drawing right, special drawing rights | SDR, SDRs
      XBT     | -                        | bitcoin, bitcoins                 | ₿, BTC
      DEM     | -                        | Deutsche mark, Deutsche marks, Deutschmark, Deutschmarks, Deutschemark, Deutschemarks, D-mark, D-marks, German mark, German marks | DM
      FRF     | French                   | franc, francs                     |
      ITL     | Italian                  | lira, lire, liras                 |
      ESP     | -, Spanish               | peseta, pesetas                   | ₧
      PTE     | Portuguese               | escudo, escudos                   |
      NLG     | Dutch, Netherlands       | guilder, guilders                 | ƒ
      BEF     | Belgian                  | franc, francs                     |
      LUF     | Luxembourg, Luxembourgish, Luxembourgian | franc, francs                     |
      ATS     | -, Austrian              | schilling, schillings             |
      FIM     | -, Finnish               | markka, markkaa, markkas |
      IEP     | Irish                    | pound, pounds, punt, punts        | IR£
      GRD     | -, Greek                 | drachma, drachmas, drachmae       | ₯
      CYP     | Cypriot, Cyprus          | pound, pounds                     |
      MTL     | Maltese                  | lira, liri, liras                 |
      SIT     | -, Slovenian             | tolar, tolars                     |
      SKK     | Slovak                   | koruna, korunas, crown, crowns    |
      EEK     | -, Estonian              | kroon, kroons, krooni             |
      LVL     | -, Latvian               | lats, lats                        |
      LTL     | -, Lithuanian            | litas, litas, litai               |
      ADP     | Andorran                 | peseta, pesetas                   |
      AFA     | old Afghan               | afghani, afghanis                 |
      AZM     | old Azerbaijani          | manat, manats                     |
      BGL     | old Bulgarian            | lev, leva                         |
      BYR     | old Belarusian           | ruble, rubles                     |
      GHC     | old Ghanaian             | cedi, cedis                       |
      GWP     | Guinea-Bissau            | peso, pesos                       |
      MGF     | Malagasy                 | franc, francs                     |
      MRO     | old Mauritanian          | ouguiya, ouguiya                  |
      MZM     | old Mozambican           | metical, meticais                 |
      ROL     | old Romanian             | leu, lei                          |
      RUR     | old Russian              | ruble, rubles                     |
      SDD     | Sudanese                 | dinar, dinars                     |
      SLL     | old Sierra Leonean       | leone, leones                     |
      SRG     | Surinamese               | guilder, guilders                 |
      STD     | old São Tomé             | dobra, dobras                     |
      TMM     | old Turkmenistani        | manat, manats                     |
      TPE     | Timorese                 | escudo, escudos                   |
      TRL     | old Turkish              | lira, lira                        |
      VEF     | old Venezuelan           | bolivar, bolivars                 |
      YUM     | Yugoslav, Yugoslavian    | dinar, dinars                     |
      ZMK     | old Zambian              | kwacha, kwacha                    |
      ZWD     | old Zimbabwean           | dollar, dollars                   |
      """;

  private static final String SUBUNITS =
      """
      USD/100 | US, U.S., American       | cent, cents                       |
      EUR/100 | -                        | euro cent, euro cents, eurocent, eurocents |
      CAD/100 | Canadian                 | cent, cents                       |
      AUD/100 | Australian               | cent, cents                       |
      NZD/100 | New Zealand              | cent, cents                       |
      ZAR/100 | South African            | cent, cents                       |
      HKD/100 | Hong Kong                | cent, cents                       |
      SGD/100 | Singapore                | cent, cents                       |
      GBP/100 | -                        | penny, pence, pennies             | p
      RUB/100 | -, Russian               | kopeck, kopecks, kopek, kopeks    |
      UAH/100 | -, Ukrainian             | kopiyka, kopiykas                 |
      CNY/10  | -                        | jiao, jiao, mao                   |
      CNY/100 | -, Chinese               | fen                               |
      INR/100 | -, Indian                | paisa, paise                      |
      JPY/100 | Japanese                 | sen                               |
      MYR/100 | Malaysian                | sen                               |
      MXN/100 | Mexican                  | centavo, centavos                 |
      BRL/100 | Brazilian                | centavo, centavos                 |
      PHP/100 | Philippine               | centavo, centavos                 |
      CHF/100 | Swiss                    | centime, centimes                 |
      FRF/100 | French                   | centime, centimes                 |
      DEM/100 | -, German                | pfennig, pfennigs, pfennige       |
      PLN/100 | -, Polish                | grosz, groszy                     |
      ILS/100 | -, Israeli               | agora, agorot                     |
      EGP/100 | -, Egyptian              | piastre, piastres, piaster, piasters |
      NGN/100 | -, Nigerian              | kobo                              |
      XBT/100000000 | -                        | satoshi, satoshis                 |
      """;

  private static final String SHARED_NAMES =
      """
      dollar, dollars, bucks | $, ＄, ﹩ | USD, CAD, AUD, NZD, HKD, SGD, TWD, JMD, TTD, BBD, BSD, FJD, NAD, LRD
      pound, pounds          |          | GBP, lbs, EGP, SYP, LBP, SDG, SSP, IEP
      cent, cents, cts       | ¢        | US cents, euro cents, Canadian cents, Australian cents, New Zealand cents, South African cents, Hong Kong cents, Singapore cents
                             | ¥, ￥    | JPY, CNY
      rupee, rupees          | Rs, Rs., ₨ | INR, PKR, LKR, NPR, MUR, SCR
      franc, francs          |          | CHF, FRF, BEF, XOF, XAF, CDF, RWF, LUF
      CFA franc, CFA francs  |          | XOF, XAF
      peso, pesos            |          | MXN, PHP, ARS, CLP, COP, UYU, CUP, DOP
      dinar, dinars          |          | IQD, KWD, RSD, DZD, JOD, LYD, TND, BHD
      dirham, dirhams        |          | AED, MAD
      rial, rials            |          | IRR, OMR, YER, SAR, QAR
      riyal, riyals          |          | SAR, QAR, YER, OMR, IRR
      crown, crowns          |          | CZK, SEK, NOK, DKK, ISK, SKK
      krona, kronor, kronas  |          | SEK, ISK
      krone, kroner          |          | NOK, DKK
                             | kr, kr.  | SEK, NOK, DKK, ISK
      koruna, korunas        |          | CZK, SKK
      mark, marks            |          | DEM, FIM, BAM
      guilder, guilders      |          | NLG, ANG, XCG, SRG
      escudo, escudos        |          | PTE, CVE
      shilling, shillings    |          | KES, TZS, UGX, SOS
      leu, lei               |          | RON, MDL
      manat, manats          |          | AZN, TMT
      kwacha, kwacha         |          | ZMW, MWK
      dram, drams            |          | avoirdupois drams, AMD
      sen, sen               |          | Malaysian sen, Japanese sen
      centavo, centavos      |          | Mexican centavos, Brazilian centavos, Philippine centavos
      centime, centimes      |          | Swiss centimes, French centimes, euro cents
      colones, colones       |          | CRC, SVC
      som, soms              |          | KGS, UZS
      reais                  |          | BRL
      soles                  |          | PEN
      Finnish mark, Finnish marks | | FIM
      lire                   |          | ITL
      """;

  private Currencies() {}

  static void addTo(MeasureTable table) {
    addRows(CODES, table);
    addRows(SUBUNITS, table);
    table.addNames(SHARED_NAMES);
  }

  private static void addRows(String rows, MeasureTable table) {
    for (String row : rows.strip().split("\n", -1)) {
      String[] columns = row.split("\\|", -1);
      String[] worth = columns[0].strip().split("/", -1);
      List<String> symbols = new ArrayList<>();
      if (worth.length == 1) {
        symbols.add(worth[0]);
      }
      for (String symbol : MeasureTable.list(columns[3])) {
        symbols.add(symbol);
        if (symbol.endsWith("$")) {
          symbols.add(symbol.replaceFirst(" ?\\$", " \\$"));
        }
      }
      List<String> names = names(columns);
      Rational part = Rational.of(1, worth.length == 1 ? 1 : Long.parseLong(worth[1]));
      Dimension dimension = Dimension.currency(worth[0]);
      Measure money = Measure.of(names.get(0), names.get(1), dimension, part);
      table.add(names, symbols, Unit.of(money));
    }
  }

  private static List<String> names(String[] columns) {
    List<String> nouns = MeasureTable.list(columns[2]);
    List<String> forms = nouns.size() == 1 ? List.of(nouns.get(0), nouns.get(0)) : nouns;
    List<String> names = new ArrayList<>();
    for (String adjective : MeasureTable.list(columns[1])) {
      forms.forEach(noun -> names.add(adjective.equals("-") ? noun : adjective + " " + noun));
    }
    return names;
  }
}
