void send(const Customer& firstClient, int issue_id, int clientele, int issued_at);
