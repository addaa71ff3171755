#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"

namespace nc::exchange {

/// The records of a CSV text as plain cells, header included. Fails (input) on a quote that is not closed or has text
/// after it.
Result<std::vector<std::vector<std::string>>> parse_csv_cells(std::string_view text);

}  // namespace nc::exchange
