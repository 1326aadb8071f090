#pragma once

#include <string>
#include <string_view>

namespace supportctl::config {

/// What `supportctl init` knows of a new desk; an empty value leaves the example's own.
struct TemplateValues {
  std::string desk_name;
  std::string time_zone;
  std::string currency;
  std::string agent;
};

/// The example configuration as it is shipped: complete, commented, valid as it stands.
std::string_view example_config();

/// The example configuration with these values in it. A line of the example that ends in the comment
/// `# init: desk_name` (or time_zone, currency, agent) takes that value in place of the quoted text before
/// the comment; the comment itself is left out of the result. Failure{usage} for a currency that no config
/// may have.
std::string config_template(const TemplateValues& values);

}  // namespace supportctl::config
