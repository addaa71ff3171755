#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"

namespace nc::exchange {

/// Returns the rows of a CSV text as plain cells, the header row included. Fails (ErrorKind::input) when a quote is not
/// closed or has text after it.
Result<std::vector<std::vector<std::string>>> parse_csv_cells(std::string_view text);

}  // namespace nc::exchange
