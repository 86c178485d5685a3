// Code generated from the .tsv files by gen.go; DO NOT EDIT.

package language

import "github.com/undoc-go/undoc/symbol"

var tables = [...]Table{
	{
		Language: symbol.English,
		Publisher: []Pattern{
			{"United Nations", ""},
		},
		Distribution: []Pattern{
			{"Distr.: {title}", ""},
		},
		Issued: []Pattern{},
		Agenda: []Pattern{
			{"Agenda item {item}", ""},
		},
		Agendas: []Pattern{
			{"Agenda items {item}", ""},
		},
		And: []Pattern{
			{" and ", ""},
		},
		Date: []Pattern{
			{"{day} {month} {year}", ""},
		},
		Month: []Pattern{
			{"January", "1"},
			{"February", "2"},
			{"March", "3"},
			{"April", "4"},
			{"May", "5"},
			{"June", "6"},
			{"July", "7"},
			{"August", "8"},
			{"September", "9"},
			{"October", "10"},
			{"November", "11"},
			{"December", "12"},
		},
		Organ: []Pattern{
			{"General Assembly", "A/"},
			{"Security Council", "S/"},
			{"Economic and Social Council", "E/"},
			{"Human Rights Council", "A/HRC/"},
			{"Trusteeship Council", "T/"},
			{"United Nations Environment Assembly", "UNEP/EA."},
		},
		Adoption: []Pattern{
			{"Resolution adopted by the {organ} on {date}", ""},
			{"Resolutions adopted by the {organ} on {date}", ""},
			{"Resolution adopted by the {organ}", ""},
			{"Resolutions adopted by the {organ}", ""},
			{"Adopted by the {organ} at its {meeting} meeting, on {date}", ""},
			{"Adopted by the {organ} at its {meeting} meeting on {date}", ""},
			{"Adopted by the {organ} on {date}", ""},
			{"Decision adopted by the {organ} on {date}", ""},
		},
		Number: []Pattern{
			{"Resolution {number}", ""},
			{"RESOLUTION {number}", ""},
			{"Decision {number}", ""},
		},
		Sponsors: []Pattern{
			{"{sponsors}: draft resolution", ""},
			{"{sponsors}: revised draft resolution", ""},
			{"{sponsors}: draft decision", ""},
			{"Draft resolution submitted by {sponsors}", ""},
		},
		Enacting: []Pattern{
			{"The {organ},", ""},
			{"The {organ}", ""},
		},
		Meeting: []Pattern{
			{"{meeting} plenary meeting", ""},
			{"{meeting} meeting", ""},
		},
		Annex: []Pattern{
			{"Annex", "1"},
			{"Annexes", "1"},
			{"Appendix", "2"},
			{"Attachment", "2"},
			{"Enclosure", "2"},
		},
		Division: []Pattern{
			{"Part", "1"},
			{"Title", "2"},
			{"Chapter", "3"},
			{"Section", "4"},
			{"Article", "5"},
			{"Rule", "5"},
			{"Guideline", "5"},
			{"Principle", "5"},
			{"Regulation", "5"},
		},
	},
	{
		Language: symbol.Arabic,
		Publisher: []Pattern{
			{"الأمم المتحدة", ""},
			{"الأمــم المتحـدة", ""},
		},
		Distribution: []Pattern{
			{"Distr.: {title}", ""},
		},
		Issued: []Pattern{
			{"en", ""},
		},
		Agenda: []Pattern{
			{"البند {item} من جدول الأعمال", ""},
		},
		Agendas: []Pattern{
			{"البندان {item} من جدول الأعمال", ""},
			{"البنود {item} من جدول الأعمال", ""},
		},
		And: []Pattern{
			{" و ", ""},
		},
		Date: []Pattern{
			{"{day} {month} {year}", ""},
		},
		Month: []Pattern{
			{"كانون الثاني/يناير", "1"},
			{"شباط/فبراير", "2"},
			{"آذار/مارس", "3"},
			{"نيسان/أبريل", "4"},
			{"أيار/مايو", "5"},
			{"حزيران/يونيه", "6"},
			{"تموز/يوليه", "7"},
			{"آب/أغسطس", "8"},
			{"أيلول/سبتمبر", "9"},
			{"تشرين الأول/أكتوبر", "10"},
			{"تشرين الثاني/نوفمبر", "11"},
			{"كانون الأول/ديسمبر", "12"},
		},
		Organ: []Pattern{
			{"الجمعية العامة", "A/"},
			{"مجلس الأمن", "S/"},
			{"المجلس الاقتصادي والاجتماعي", "E/"},
			{"مجلس حقوق الإنسان", "A/HRC/"},
		},
		Adoption: []Pattern{
			{"قرار اتخذته {organ} في {date}", ""},
			{"قراران اتخذتهما {organ} في {date}", ""},
			{"قرارات اتخذتها {organ} في {date}", ""},
			{"الذي اتخذه {organ} في جلسته {meeting}، المعقودة في {date}", ""},
			{"الذي اتخذه {organ} في جلسته {meeting} المعقودة في {date}", ""},
			{"الذي اتخذه {organ} في {date}", ""},
		},
		Number: []Pattern{
			{"القرار {number}", ""},
		},
		Sponsors: []Pattern{
			{"{sponsors}: مشروع قرار", ""},
		},
		Enacting: []Pattern{
			{"إن {organ}،", ""},
			{"إن {organ}", ""},
		},
		Meeting: []Pattern{
			{"الجلسة العامة {meeting}", ""},
			{"الجلسة العامة (المستأنفة) {meeting}", ""},
		},
		Annex: []Pattern{
			{"المرفق", "1"},
			{"مرفق", "1"},
			{"التذييل", "2"},
		},
		Division: []Pattern{
			{"الجزء", "1"},
			{"الباب", "2"},
			{"الفصل", "3"},
			{"الفرع", "4"},
			{"المادة", "5"},
			{"القاعدة", "5"},
			{"المبدأ", "5"},
		},
	},
	{
		Language: symbol.Chinese,
		Publisher: []Pattern{
			{"联合国", ""},
		},
		Distribution: []Pattern{
			{"Distr.: {title}", ""},
		},
		Issued: []Pattern{
			{"en", ""},
		},
		Agenda: []Pattern{
			{"议程项目{item}", ""},
		},
		Agendas: []Pattern{
			{"议程项目{item}", ""},
		},
		And: []Pattern{
			{"和", ""},
		},
		Date: []Pattern{
			{"{year}年{month}{day}日", ""},
		},
		Month: []Pattern{
			{"1月", "1"},
			{"2月", "2"},
			{"3月", "3"},
			{"4月", "4"},
			{"5月", "5"},
			{"6月", "6"},
			{"7月", "7"},
			{"8月", "8"},
			{"9月", "9"},
			{"10月", "10"},
			{"11月", "11"},
			{"12月", "12"},
		},
		Organ: []Pattern{
			{"大会", "A/"},
			{"大 会", "A/"},
			{"安全理事会", "S/"},
			{"经济及社会理事会", "E/"},
			{"人权理事会", "A/HRC/"},
		},
		Adoption: []Pattern{
			{"{date}大会决议", ""},
			{"{organ}{date}通过", ""},
			{"{date}安全理事会第{meeting}次会议通过", ""},
			{"{date}安全理事会{meeting}次会议通过", ""},
			{"{date}第{meeting}次会议通过", ""},
			{"{date} {meeting}次会议通过", ""},
		},
		Number: []Pattern{
			{"第{number}号决议", ""},
		},
		Sponsors: []Pattern{
			{"{sponsors}：决议草案", ""},
		},
		Enacting: []Pattern{
			{"{organ}，", ""},
			{"{organ},", ""},
			{"{organ}", ""},
		},
		Meeting: []Pattern{
			{"第{meeting}次全体会议", ""},
			{"第{meeting}次全体会议(续会)", ""},
			{"第{meeting}次全体会议（续会）", ""},
		},
		Annex: []Pattern{
			{"附件", "1"},
			{"附录", "2"},
		},
		Division: []Pattern{
			{"部分", "1"},
		},
	},
	{
		Language: symbol.French,
		Publisher: []Pattern{
			{"Nations Unies", ""},
		},
		Distribution: []Pattern{
			{"Distr. {title}", ""},
		},
		Issued: []Pattern{},
		Agenda: []Pattern{
			{"Point {item} de l’ordre du jour", ""},
		},
		Agendas: []Pattern{
			{"Points {item} de l’ordre du jour", ""},
		},
		And: []Pattern{
			{" et ", ""},
		},
		Date: []Pattern{
			{"{day} {month} {year}", ""},
			{"{day}er {month} {year}", ""},
		},
		Month: []Pattern{
			{"janvier", "1"},
			{"février", "2"},
			{"mars", "3"},
			{"avril", "4"},
			{"mai", "5"},
			{"juin", "6"},
			{"juillet", "7"},
			{"août", "8"},
			{"septembre", "9"},
			{"octobre", "10"},
			{"novembre", "11"},
			{"décembre", "12"},
		},
		Organ: []Pattern{
			{"Assemblée générale", "A/"},
			{"l’Assemblée générale", "A/"},
			{"L’Assemblée générale", "A/"},
			{"Conseil de sécurité", "S/"},
			{"le Conseil de sécurité", "S/"},
			{"Le Conseil de sécurité", "S/"},
			{"Conseil économique et social", "E/"},
			{"Le Conseil économique et social", "E/"},
			{"Conseil des droits de l’homme", "A/HRC/"},
			{"Le Conseil des droits de l’homme", "A/HRC/"},
		},
		Adoption: []Pattern{
			{"Résolution adoptée par {organ} le {date}", ""},
			{"Résolutions adoptées par {organ} le {date}", ""},
			{"Adoptée par {organ} à sa {meeting} séance, le {date}", ""},
			{"Adoptée par {organ} le {date}", ""},
		},
		Number: []Pattern{
			{"Résolution {number}", ""},
		},
		Sponsors: []Pattern{
			{"{sponsors} : projet de résolution", ""},
			{"{sponsors}: projet de résolution", ""},
		},
		Enacting: []Pattern{
			{"{organ},", ""},
			{"{organ}", ""},
		},
		Meeting: []Pattern{
			{"{meeting} séance plénière", ""},
			{"{meeting} séance plénière (reprise)", ""},
		},
		Annex: []Pattern{
			{"Annexe", "1"},
			{"Annexes", "1"},
			{"Appendice", "2"},
			{"Pièce jointe", "2"},
		},
		Division: []Pattern{
			{"Partie", "1"},
			{"Titre", "2"},
			{"Chapitre", "3"},
			{"Section", "4"},
			{"Article", "5"},
			{"Règle", "5"},
			{"Directive", "5"},
			{"Principe", "5"},
		},
	},
	{
		Language: symbol.Russian,
		Publisher: []Pattern{
			{"Организация Объединенных Наций", ""},
		},
		Distribution: []Pattern{
			{"Distr.: {title}", ""},
		},
		Issued: []Pattern{
			{"en", ""},
		},
		Agenda: []Pattern{
			{"Пункт {item} повестки дня", ""},
		},
		Agendas: []Pattern{
			{"Пункты {item} повестки дня", ""},
		},
		And: []Pattern{
			{" и ", ""},
		},
		Date: []Pattern{
			{"{day} {month} {year} года", ""},
			{"{day} {month} {year}", ""},
		},
		Month: []Pattern{
			{"января", "1"},
			{"февраля", "2"},
			{"марта", "3"},
			{"апреля", "4"},
			{"мая", "5"},
			{"июня", "6"},
			{"июля", "7"},
			{"августа", "8"},
			{"сентября", "9"},
			{"октября", "10"},
			{"ноября", "11"},
			{"декабря", "12"},
		},
		Organ: []Pattern{
			{"Генеральная Ассамблея", "A/"},
			{"Генеральной Ассамблеей", "A/"},
			{"Совет Безопасности", "S/"},
			{"Советом Безопасности", "S/"},
			{"Экономический и Социальный Совет", "E/"},
			{"Совет по правам человека", "A/HRC/"},
		},
		Adoption: []Pattern{
			{"Резолюция, принятая {organ} {date}", ""},
			{"Резолюции, принятые {organ} {date}", ""},
			{"принятая {organ} на его {meeting} заседании {date}", ""},
			{"принятая {organ} {date}", ""},
		},
		Number: []Pattern{
			{"Резолюция {number},", ""},
			{"Резолюция {number}", ""},
		},
		Sponsors: []Pattern{
			{"{sponsors}: проект резолюции", ""},
		},
		Enacting: []Pattern{
			{"{organ},", ""},
			{"{organ}", ""},
		},
		Meeting: []Pattern{
			{"{meeting} пленарное заседание", ""},
		},
		Annex: []Pattern{
			{"Приложение", "1"},
			{"Приложения", "1"},
			{"Добавление", "2"},
		},
		Division: []Pattern{
			{"Часть", "1"},
			{"Глава", "3"},
			{"Раздел", "4"},
			{"Статья", "5"},
			{"Правило", "5"},
			{"Принцип", "5"},
		},
	},
	{
		Language: symbol.Spanish,
		Publisher: []Pattern{
			{"Naciones Unidas", ""},
		},
		Distribution: []Pattern{
			{"Distr. {title}", ""},
		},
		Issued: []Pattern{},
		Agenda: []Pattern{
			{"Tema {item} del programa", ""},
		},
		Agendas: []Pattern{
			{"Temas {item} del programa", ""},
		},
		And: []Pattern{
			{" y ", ""},
		},
		Date: []Pattern{
			{"{day} de {month} de {year}", ""},
			{"{day}º de {month} de {year}", ""},
		},
		Month: []Pattern{
			{"enero", "1"},
			{"febrero", "2"},
			{"marzo", "3"},
			{"abril", "4"},
			{"mayo", "5"},
			{"junio", "6"},
			{"julio", "7"},
			{"agosto", "8"},
			{"septiembre", "9"},
			{"octubre", "10"},
			{"noviembre", "11"},
			{"diciembre", "12"},
		},
		Organ: []Pattern{
			{"Asamblea General", "A/"},
			{"La Asamblea General", "A/"},
			{"Consejo de Seguridad", "S/"},
			{"El Consejo de Seguridad", "S/"},
			{"Consejo Económico y Social", "E/"},
			{"El Consejo Económico y Social", "E/"},
			{"Consejo de Derechos Humanos", "A/HRC/"},
			{"El Consejo de Derechos Humanos", "A/HRC/"},
		},
		Adoption: []Pattern{
			{"Resolución aprobada por la {organ} el {date}", ""},
			{"Resoluciones aprobadas por la {organ} el {date}", ""},
			{"Aprobada por el {organ} en su {meeting} sesión, celebrada el {date}", ""},
			{"Aprobada por el {organ} el {date}", ""},
		},
		Number: []Pattern{
			{"Resolución {number}", ""},
		},
		Sponsors: []Pattern{
			{"{sponsors}: proyecto de resolución", ""},
		},
		Enacting: []Pattern{
			{"{organ},", ""},
			{"{organ}", ""},
		},
		Meeting: []Pattern{
			{"{meeting} sesión plenaria", ""},
			{"{meeting} sesión plenaria (continuación)", ""},
		},
		Annex: []Pattern{
			{"Anexo", "1"},
			{"Anexos", "1"},
			{"Apéndice", "2"},
		},
		Division: []Pattern{
			{"Parte", "1"},
			{"Título", "2"},
			{"Capítulo", "3"},
			{"Sección", "4"},
			{"Artículo", "5"},
			{"Regla", "5"},
			{"Directriz", "5"},
			{"Principio", "5"},
		},
	},
	{
		Language: symbol.German,
		Publisher: []Pattern{
			{"Vereinte Nationen", ""},
		},
		Distribution: []Pattern{
			{"Verteilung: {title}", ""},
		},
		Issued: []Pattern{},
		Agenda: []Pattern{
			{"Tagesordnungspunkt {item}", ""},
		},
		Agendas: []Pattern{
			{"Tagesordnungspunkte {item}", ""},
		},
		And: []Pattern{
			{" und ", ""},
		},
		Date: []Pattern{
			{"{day}. {month} {year}", ""},
		},
		Month: []Pattern{
			{"Januar", "1"},
			{"Februar", "2"},
			{"März", "3"},
			{"April", "4"},
			{"Mai", "5"},
			{"Juni", "6"},
			{"Juli", "7"},
			{"August", "8"},
			{"September", "9"},
			{"Oktober", "10"},
			{"November", "11"},
			{"Dezember", "12"},
		},
		Organ: []Pattern{
			{"Generalversammlung", "A/"},
			{"Die Generalversammlung", "A/"},
			{"Sicherheitsrat", "S/"},
			{"Sicherheitsrats", "S/"},
			{"Der Sicherheitsrat", "S/"},
		},
		Adoption: []Pattern{
			{"Resolution der {organ}, verabschiedet am {date}", ""},
			{"verabschiedet auf der {meeting} Sitzung des {organ} am {date}", ""},
			{"verabschiedet vom {organ} am {date}", ""},
			{"vom {organ} verabschiedet am {date}", ""},
		},
		Number: []Pattern{
			{"Resolution {number}", ""},
		},
		Sponsors: []Pattern{
			{"{sponsors}: Resolutionsentwurf", ""},
		},
		Enacting: []Pattern{
			{"{organ},", ""},
			{"{organ}", ""},
		},
		Meeting: []Pattern{
			{"{meeting} Plenarsitzung", ""},
		},
		Annex: []Pattern{
			{"Anlage", "1"},
			{"Anhang", "1"},
		},
		Division: []Pattern{
			{"Teil", "1"},
			{"Kapitel", "3"},
			{"Abschnitt", "4"},
			{"Artikel", "5"},
			{"Regel", "5"},
		},
	},
}
