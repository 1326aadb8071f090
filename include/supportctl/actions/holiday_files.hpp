#pragma once

#include <string>
#include <vector>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/desk.hpp"

namespace supportctl::actions {

/// The desk with what its calendars' holiday files close, up to the end of the tenth year after that of
/// `now`; no file is left to be read. Failure{io} when one cannot be read, Failure{data} with all findings in
/// all of them.
domain::Desk with_holidays(domain::Desk desk, base::Instant now);

/// The desk that with_holidays made of `written`, without the days that only the files have and that are not
/// of the year of `now` or the next: as many as a page can list.
domain::Desk with_near_holidays(domain::Desk desk, const domain::Desk& written, base::Instant now);

/// The texts of all holiday files in their order, as bytes: enough to see that one has changed. "" for a file
/// that cannot be read.
std::vector<std::string> holiday_texts(const domain::Desk& desk);

}  // namespace supportctl::actions
