#pragma once

#include <map>
#include <string>
#include <string_view>

namespace supportctl::base {

/// Named values in the order of their names.
using FieldMap = std::map<std::string, std::string, std::less<>>;

/// One "name=value" a line (each ended by a line feed), in order of names; a backslash, line feed or carriage
/// return in a value and also "=" in a name are written \\ \n \r \e. Stored: the form never changes. "" for
/// no fields.
std::string encode_fields(const FieldMap& fields);

/// The inverse of encode_fields; lines without "=" are left out.
FieldMap decode_fields(std::string_view text);

}  // namespace supportctl::base
