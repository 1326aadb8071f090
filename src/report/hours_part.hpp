#pragma once

#include <string>
#include <string_view>

#include "supportctl/domain/calendar.hpp"
#include "supportctl/report/document.hpp"

/// Working hours as a part of a document.
namespace supportctl::report {

/// "Office hours" of a calendar called "office" or "office-hours".
std::string calendar_words(std::string_view calendar);

/// A part of a part: the weekly hours, and the days with hours of their own.
void add_hours(Document& document, std::string heading, const domain::CalendarHours& hours);

}  // namespace supportctl::report
