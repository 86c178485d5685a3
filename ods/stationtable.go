// Code generated from station.tsv by genstation.go; DO NOT EDIT.

package ods

import "github.com/undoc-go/undoc/symbol"

// stations has a row for each station; the first is for all that are not known.
var stations = [...]stationRow{
	{},
	{code: "A", place: [symbol.German + 1]string{symbol.Arabic: "أديس أبابا", symbol.Chinese: "亚的斯亚贝巴", symbol.English: "Addis Ababa", symbol.French: "Addis-Abeba", symbol.Russian: "Аддис-Абеба", symbol.Spanish: "Addis Abeba", symbol.German: "Addis Abeba"}},
	{code: "B", place: [symbol.German + 1]string{symbol.Arabic: "بانكوك", symbol.Chinese: "曼谷", symbol.English: "Bangkok", symbol.French: "Bangkok", symbol.Russian: "Бангкок", symbol.Spanish: "Bangkok", symbol.German: "Bangkok"}},
	{code: "C", place: [symbol.German + 1]string{}},
	{code: "G", prefix: "GE.", hyphen: true, place: [symbol.German + 1]string{symbol.Arabic: "جنيف", symbol.Chinese: "日内瓦", symbol.English: "Geneva", symbol.French: "Genève", symbol.Russian: "Женева", symbol.Spanish: "Ginebra", symbol.German: "Genf"}},
	{code: "GL", place: [symbol.German + 1]string{symbol.Arabic: "جنيف", symbol.Chinese: "日内瓦", symbol.English: "Geneva", symbol.French: "Genève", symbol.Russian: "Женева", symbol.Spanish: "Ginebra", symbol.German: "Genf"}},
	{code: "I", place: [symbol.German + 1]string{symbol.Arabic: "بيروت", symbol.Chinese: "贝鲁特", symbol.English: "Beirut", symbol.French: "Beyrouth", symbol.Russian: "Бейрут", symbol.Spanish: "Beirut", symbol.German: "Beirut"}},
	{code: "K", place: [symbol.German + 1]string{symbol.Arabic: "نيروبي", symbol.Chinese: "内罗毕", symbol.English: "Nairobi", symbol.French: "Nairobi", symbol.Russian: "Найроби", symbol.Spanish: "Nairobi", symbol.German: "Nairobi"}},
	{code: "L", place: [symbol.German + 1]string{symbol.Arabic: "بيروت", symbol.Chinese: "贝鲁特", symbol.English: "Beirut", symbol.French: "Beyrouth", symbol.Russian: "Бейрут", symbol.Spanish: "Beirut", symbol.German: "Beirut"}},
	{code: "N", prefix: "", hyphen: true, place: [symbol.German + 1]string{symbol.Arabic: "نيويورك", symbol.Chinese: "纽约", symbol.English: "New York", symbol.French: "New York", symbol.Russian: "Нью-Йорк", symbol.Spanish: "Nueva York", symbol.German: "New York"}},
	{code: "NA", prefix: "Na.", hyphen: true, place: [symbol.German + 1]string{symbol.Arabic: "نيروبي", symbol.Chinese: "内罗毕", symbol.English: "Nairobi", symbol.French: "Nairobi", symbol.Russian: "Найроби", symbol.Spanish: "Nairobi", symbol.German: "Nairobi"}},
	{code: "NL", place: [symbol.German + 1]string{symbol.Arabic: "نيويورك", symbol.Chinese: "纽约", symbol.English: "New York", symbol.French: "New York", symbol.Russian: "Нью-Йорк", symbol.Spanish: "Nueva York", symbol.German: "New York"}},
	{code: "NR", running: true, place: [symbol.German + 1]string{symbol.Arabic: "نيويورك", symbol.Chinese: "纽约", symbol.English: "New York", symbol.French: "New York", symbol.Russian: "Нью-Йорк", symbol.Spanish: "Nueva York", symbol.German: "New York"}},
	{code: "NX", running: true, place: [symbol.German + 1]string{symbol.Arabic: "نيويورك", symbol.Chinese: "纽约", symbol.English: "New York", symbol.French: "New York", symbol.Russian: "Нью-Йорк", symbol.Spanish: "Nueva York", symbol.German: "New York"}},
	{code: "S", place: [symbol.German + 1]string{symbol.Arabic: "سانتياغو", symbol.Chinese: "圣地亚哥", symbol.English: "Santiago", symbol.French: "Santiago", symbol.Russian: "Сантьяго", symbol.Spanish: "Santiago", symbol.German: "Santiago"}},
	{code: "V", prefix: "V.", hyphen: true, place: [symbol.German + 1]string{symbol.Arabic: "فيينا", symbol.Chinese: "维也纳", symbol.English: "Vienna", symbol.French: "Vienne", symbol.Russian: "Вена", symbol.Spanish: "Viena", symbol.German: "Wien"}},
}

// findStation returns the row of the station with the letters that ODS writes or
// that are printed, in capitals, the first in the high byte; 0 if there is none.
func findStation(code uint16) uint8 {
	switch code {
	case 'A' << 8:
		return 1
	case 'B' << 8:
		return 2
	case 'C' << 8:
		return 3
	case 'G' << 8, 'G'<<8 | 'E':
		return 4
	case 'G'<<8 | 'L':
		return 5
	case 'I' << 8:
		return 6
	case 'K' << 8:
		return 7
	case 'L' << 8:
		return 8
	case 'N' << 8:
		return 9
	case 'N'<<8 | 'A':
		return 10
	case 'N'<<8 | 'L':
		return 11
	case 'N'<<8 | 'R':
		return 12
	case 'N'<<8 | 'X':
		return 13
	case 'S' << 8:
		return 14
	case 'V' << 8:
		return 15
	}
	return 0
}
