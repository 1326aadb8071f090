auto fine = "DELETE FROM ticket";
auto late = "UPDATE ticket SET at = CURRENT_TIMESTAMP";
