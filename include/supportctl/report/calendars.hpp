#pragma once

#include <chrono>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/calendar.hpp"
#include "supportctl/report/table.hpp"

/// Working hours, as rows and as a page.
namespace supportctl::report {

/// `open` and `until_at`, the next closing or opening, are as of `now`.
Columns calendar_columns();
Row calendar_row(const domain::Calendar& calendar, base::Instant now);

/// The calendar, the days from Monday to Sunday of the week that holds `day`, and its days with hours of
/// their own from today on.
Page calendar_page(const domain::Calendar& calendar, std::chrono::local_days day, base::Instant now);

/// Whether it is open at an instant, and from when until when it stays so; no value where nothing changes for
/// 20 years.
Columns stretch_columns();
Row stretch_row(const domain::Calendar& calendar, base::Instant at);

/// The working time, business days and real time from one instant to another, negative backwards.
Columns between_columns();
Row between_row(const domain::Calendar& calendar, base::Instant from, base::Instant to);

}  // namespace supportctl::report
