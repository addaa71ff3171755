#pragma once

#include <memory>
#include <string>

#include "store/engine.hpp"

namespace nc::store {

/// Opens a store that is one SQLite file, as Store::open() says. open_database() says which settings keep it safe.
Result<std::unique_ptr<Engine>> open_sqlite(const std::string& path, Access access);

}  // namespace nc::store
